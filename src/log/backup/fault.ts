/** Why a file can't be brought back. Each has words of its own in `texts/en/bring-back.ts`. */
export const faultCodes = [
  'empty',
  'too-big',
  /** Neither an age file nor one of ours. */
  'foreign',
  'cut-short',
  'damaged',
  /** Of a Handrail, or an age, that came after this one. */
  'later-version',
  /** An age file for a key, not for a passphrase. */
  'not-passphrase',
  /** Opening it would take more memory than a page may ask of a device. */
  'asks-too-much',
  'wrong-passphrase',
  'too-many',
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** The one thing that reading a backup throws. Its message is the code: that much crosses a worker. */
export class BackupFault extends Error {
  override name = 'BackupFault';
  constructor(readonly code: FaultCode) {
    super(code);
  }
}

/** What went wrong, also where it went wrong in a worker; nothing when it was something else. */
export function faultCode(thrown: unknown): FaultCode | undefined {
  if (!(thrown instanceof Error) || thrown.name !== 'BackupFault') return undefined;
  return faultCodes.find((code) => code === thrown.message);
}
