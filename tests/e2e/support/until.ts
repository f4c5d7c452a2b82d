import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks again and again until the answer is there.
 *
 * @param what what is waited for, for the message when it does not come.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false>,
  within = 8000,
): Promise<T> {
  const end = performance.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}`);
    await sleep(25);
  }
}

export { sleep };

/** A press this soon after a reminder appeared was meant for something else, and is not taken. */
export const settled = () => sleep(300);
