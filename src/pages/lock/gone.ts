import { signal } from '@preact/signals';
import { lockPageTexts as t } from '../../texts/en/lock-page';
import type { Done } from '../../ui/JustDone';
import { deletePrivate } from '../../vault/delete';

/** That what was locked is deleted. The page that asked is gone by then: the one in its place says it. */
export const gone = signal<Done | undefined>(undefined);

export async function deleteLocked(): Promise<void> {
  await deletePrivate();
  gone.value = { said: t.deleteLocked.done };
}
