import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { keep, readKept } from '../../log/kept';
import { addNote } from '../../log/notes';
import { appTexts } from '../../texts/en/app';
import { common } from '../../texts/en/common';
import { Identifying } from '../../ui/Identifying';

const t = appTexts.notes;
const draft = 'note';
/** How long after the last key the draft is kept, in milliseconds. */
const pause = 400;

/** A note is kept as it is written, so that a closed tab or a full disk loses nothing. */
export function WriteNote({ began }: { began: () => void }) {
  const text = useSignal('');
  const said = useSignal({ text: '', warm: false });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const keepDraft = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    return keep('drafts', draft, text.value);
  };
  useEffect(() => {
    readKept('drafts', draft).then(
      (found) => {
        if (!found || text.value) return;
        text.value = found;
        said.value = { text: t.draft, warm: false };
      },
      () => undefined,
    );
    const leaving = () => {
      if (timer.current !== undefined) keepDraft().catch(() => undefined);
    };
    document.addEventListener('visibilitychange', leaving);
    return () => {
      document.removeEventListener('visibilitychange', leaving);
      leaving();
    };
  }, []);

  const type = (written: string) => {
    began();
    text.value = written;
    said.value = { text: '', warm: false };
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      keepDraft().catch(() => {
        said.value = { text: common.storageFailed, warm: true };
      });
    }, pause);
  };

  const save = async (event: Event) => {
    event.preventDefault();
    const words = text.value.trim();
    if (!words) {
      said.value = { text: t.empty, warm: true };
      return;
    }
    try {
      await addNote(words, new Date());
      text.value = '';
      said.value = { text: t.saved, warm: false };
      // The note is safe by now, whatever becomes of its draft.
      await keepDraft().catch(() => undefined);
    } catch {
      said.value = { text: common.storageFailed, warm: true };
    }
  };

  return (
    <form class="stack tight" onSubmit={save}>
      <label for="note">{t.label}</label>
      <p class="small soft" id="prompts">
        {t.prompts}
      </p>
      {/* No cloud spelling or writing help: those would send the words away. */}
      <textarea
        id="note"
        rows={7}
        aria-describedby="prompts note-check"
        autocomplete="off"
        spellcheck={false}
        {...{ writingsuggestions: 'false' }}
        value={text.value}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <Identifying id="note-check" text={text.value} />
      <div class="row">
        <button type="submit" class="main">
          {t.save}
        </button>
        <div role="status">
          {said.value.text && (
            <p class={said.value.warm ? 'note warm' : 'note'}>{said.value.text}</p>
          )}
        </div>
      </div>
    </form>
  );
}
