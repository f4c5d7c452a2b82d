const lockOf = (draft: string): string => `handrail-draft ${draft}`;

/**
 * Holds a draft for one open form. A Web Lock does it, as the browser lets go of it by itself when a
 * tab is closed or dies.
 *
 * @param wait for so long until another form has let go of it, in milliseconds.
 * @returns how to let go; nothing where another form holds it.
 */
export const hold = (draft: string, wait = 0): Promise<(() => Promise<void>) | undefined> =>
  new Promise((resolve) => {
    const held: Promise<unknown> = navigator.locks
      .request(
        lockOf(draft),
        wait ? { signal: AbortSignal.timeout(wait) } : { ifAvailable: true },
        (lock) => {
          if (!lock) return resolve(undefined);
          return new Promise<void>((end) =>
            resolve(async () => {
              end();
              await held;
            }),
          );
        },
      )
      .catch(() => resolve(undefined));
  });

/** Ids of the drafts that are in an open form, in whatever window. */
export async function heldDrafts(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  const start = lockOf('');
  return new Set(
    held.flatMap(({ name = '' }) => (name.startsWith(start) ? [name.slice(start.length)] : [])),
  );
}
