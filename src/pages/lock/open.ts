import { stayAsChosen } from '../../vault/auto-lock';
import { unlock } from '../../vault/lock';

export type Opening = 'open' | 'wrong' | 'failed';

/** Tries a passphrase, and stays open for as long as the worker chose. */
export async function tryToOpen(passphrase: string): Promise<Opening> {
  try {
    if (!(await unlock(passphrase))) return 'wrong';
  } catch {
    return 'failed';
  }
  // Open it is by now, for the usual time at least.
  await stayAsChosen().catch(() => undefined);
  return 'open';
}

/**
 * After each wrong try the next one waits a little longer. Nobody is ever locked out: that would
 * hurt the worker alone, since who has the disk need not ask this page.
 *
 * @returns milliseconds.
 */
export const waitAfter = (wrong: number): number => Math.min(wrong * 500, 3000);
