import { monthOf } from '../reminders/days';
import { tellOthers } from './changed';
import { type Note, openPrivate, write } from './db';

/** Keeps a note. Resolves only when it is on disk. @throws when it could not be stored. */
export async function addNote(text: string, now: Date): Promise<number> {
  const id = await write('notes', (notes) => notes.add({ month: monthOf(now), text }));
  tellOthers();
  return id;
}

/** All notes, newest first. */
export async function listNotes(): Promise<Note[]> {
  const db = await openPrivate();
  try {
    return ((await db.getAll('notes')) as Note[]).reverse();
  } finally {
    db.close();
  }
}

export async function deleteNote(id: number): Promise<void> {
  await write('notes', (notes) => notes.delete(id));
  tellOthers();
}

/** Undoes a deletion: the same note, in its old place. */
export async function restoreNote(note: Note): Promise<void> {
  await write('notes', (notes) => notes.put(note));
  tellOthers();
}
