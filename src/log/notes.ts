import { monthOf } from '../reminders/days';
import { change } from '../vault/records';

/** Keeps a line in the log, in the shape that asks for nothing. @throws Locked, or when it could not be stored. */
export const addNote = (text: string, now: Date): Promise<void> =>
  change(async (records) => {
    const seqs = (await records.all('entry')).map(({ value }) => (value as { seq: number }).seq);
    const id = crypto.randomUUID();
    const seq = Math.max(0, ...seqs.filter(Number.isFinite)) + 1;
    records.put('entry', id, {
      id,
      seq,
      month: monthOf(now),
      template: 'quick',
      fields: { text },
      tags: [],
    });
  });
