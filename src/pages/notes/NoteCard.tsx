import type { Note } from '../../log/db';
import { appTexts } from '../../texts/en/app';
import { common } from '../../texts/en/common';
import { monthName } from '../../ui/dates';
import './notes.css';

const t = appTexts.notes;

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
