import { packTexts } from '../texts/en/pack';
import { type Checked, type Fault, validatePack } from './validate';

const t = packTexts.faults;

/** At most so many bytes, looked at before anything is read. A full pack has under 20,000. */
export const largest = 64 * 1024;

/** What the browser is to offer first where one is chosen. */
export const packFiles = '.json,application/json';

const refused = (why: string, at: string = t.whole): { faults: Fault[] } => ({
  faults: [{ at, why }],
});

/**
 * Reads the text of a pack file.
 *
 * @param bytes the file as it is.
 * @returns the pack, or what is wrong with it. It never throws.
 */
export function readPackBytes(bytes: Uint8Array): Checked {
  if (bytes.length > largest) return refused(t.tooBig(largest));
  try {
    return readPackText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refused(t.notText);
  }
}

function readPackText(text: string): Checked {
  try {
    return validatePack(JSON.parse(text));
  } catch {
    return refused(t.notJson);
  }
}

/** Reads a file that the worker chose. One that is too big is not even opened. */
export async function readPackFile(file: Blob): Promise<Checked> {
  if (file.size > largest) return refused(t.tooBig(largest));
  return readPackBytes(new Uint8Array(await file.arrayBuffer()));
}

/**
 * Reads values of managed policy. Chromium keeps to our schema; Firefox hands over whatever the
 * administrator wrote, of any size and kind.
 */
export function readPolicy(values: unknown): Checked {
  try {
    const text = JSON.stringify(values);
    if (text.length > largest) return refused(t.tooBig(largest), t.policy);
    return validatePack(JSON.parse(text), t.policy);
  } catch {
    return refused(t.notPack, t.policy);
  }
}
