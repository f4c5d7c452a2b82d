import { type Signal, signal } from '@preact/signals';

/** Ids of the entries that the worker chose for taking out. In memory alone, in this tab. */
export const chosen: Signal<ReadonlySet<string>> = signal(new Set());

export function choose(id: string, yes: boolean): void {
  const next = new Set(chosen.value);
  if (yes) next.add(id);
  else next.delete(id);
  chosen.value = next;
}

/** Chooses these as well. */
export const chooseAlso = (ids: readonly string[]): void => {
  chosen.value = new Set([...chosen.value, ...ids]);
};

/** Chooses these and no others. */
export const chooseOnly = (ids: readonly string[]): void => {
  chosen.value = new Set(ids);
};

export const chooseNone = (): void => {
  chosen.value = new Set();
};
