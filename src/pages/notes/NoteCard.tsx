import type { Note } from '../../log/db';
import { appTexts } from '../../texts/en/app';
import { common } from '../../texts/en/common';
import './notes.css';

const t = appTexts.notes;

const monthName = (month: string): string =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' }).format(
    new Date(`${month}-15`),
  );

export const NoteCard = ({ note, remove }: { note: Note; remove: (note: Note) => void }) => (
  <article class="sheet stack tight">
    <h3>{monthName(note.month)}</h3>
    <p class="note-text">{note.text}</p>
    <div>
      <button
        type="button"
        aria-label={t.deleteNote(monthName(note.month))}
        onClick={() => remove(note)}
      >
        {common.remove}
      </button>
    </div>
  </article>
);
