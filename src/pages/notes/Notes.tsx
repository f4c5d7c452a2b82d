import { useSignal } from '@preact/signals';
import { onChanged } from '../../log/changed';
import type { Note } from '../../log/db';
import { deleteNote, listNotes, restoreNote } from '../../log/notes';
import { appTexts } from '../../texts/en/app';
import { common } from '../../texts/en/common';
import { takeFocus } from '../../ui/take-focus';
import { useLoaded } from '../../ui/useLoaded';
import { PageHeading } from '../app/PageHeading';
import { NoteCard } from './NoteCard';
import { WriteNote } from './WriteNote';

const t = appTexts.notes;

/** Private notes: write one, see them all, delete one and take that back. */
export function Notes() {
  const notes = useLoaded(listNotes, onChanged);
  const deleted = useSignal<Note | undefined>(undefined);
  const failed = useSignal('');
  const attempt = async (work: Promise<unknown>) => {
    try {
      await work;
      failed.value = '';
      return true;
    } catch {
      failed.value = common.storageFailed;
      return false;
    }
  };
  const remove = async (note: Note) => {
    if (await attempt(deleteNote(note.id))) deleted.value = note;
  };
  const undo = async (note: Note) => {
    if (await attempt(restoreNote(note))) deleted.value = undefined;
  };
  const list = notes.value;
  return (
    <>
      <PageHeading text={t.title} />
      <p>{t.lead}</p>
      <p class="note">{t.about}</p>
      <p class="note warm">{t.safety}</p>
      <WriteNote
        began={() => {
          deleted.value = undefined;
        }}
      />
      <section class="stack" aria-labelledby="list">
        <h2 id="list">{t.listTitle}</h2>
        <div role="status">
          {deleted.value && (
            <p class="note row">
              {t.deleted}
              <button
                type="button"
                ref={takeFocus}
                onClick={() => deleted.value && undo(deleted.value)}
              >
                {common.undo}
              </button>
            </p>
          )}
          {failed.value && <p class="note warm">{failed.value}</p>}
        </div>
        {list?.length === 0 && !deleted.value && <p class="soft">{t.none}</p>}
        {list?.map((note) => (
          <NoteCard key={note.id} note={note} remove={remove} />
        ))}
      </section>
    </>
  );
}
