import { idleOf, lockChoices, stayAsChosen } from '../../vault/auto-lock';
import { changeLock } from '../../vault/change-lock';
import { unlock } from '../../vault/lock';
import { weakness } from '../../vault/strong';
import { working } from './working';

export type Changing = 'done' | 'wrong' | 'failed' | 'busy';

/**
 * Sets, changes or takes off the passphrase.
 *
 * @param next `null`: none any more.
 * @param present the passphrase of now, where there is one: who finds it open must not change it.
 */
export async function tryToChange(next: string | null, present?: string): Promise<Changing> {
  if (working.value) return 'busy';
  working.value = true;
  try {
    if (present !== undefined && !(await unlock(present))) return 'wrong';
    await changeLock(next, idleOf(await lockChoices.read()));
    if (next !== null) await stayAsChosen().catch(() => undefined);
    return 'done';
  } catch {
    return 'failed';
  } finally {
    working.value = false;
  }
}

/** What is wrong with a new passphrase; nothing when all is well. */
export function faultIn(
  next: string,
  again: string | undefined,
): 'short' | 'easy' | 'differs' | undefined {
  const weak = weakness(next);
  if (weak) return weak;
  return again !== undefined && again !== next ? 'differs' : undefined;
}
