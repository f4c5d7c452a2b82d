import { useSignal } from '@preact/signals';
import { bringBack, type Looked } from '../../log/backup/bring-back';
import type { Choices as Chosen, ClashChoice } from '../../log/backup/merge';
import { bringBackTexts } from '../../texts/en/bring-back';
import { common } from '../../texts/en/common';
import { dayName } from '../../ui/dates';
import type { Done } from '../../ui/JustDone';
import { takeFocus } from '../../ui/take-focus';
import { CantRead } from './CantRead';
import { Clashes } from './Clashes';
import { Counts } from './Counts';
import { NewEntries } from './NewEntries';
import { OtherParts } from './OtherParts';

const t = bringBackTexts.preview;

interface Props {
  looked: Looked;
  done: (what: Done) => void;
  leave: () => void;
}

/** What is in the file beside what is here. Nothing changes before the worker says so. */
export function Preview({ looked, done, leave }: Props) {
  const { backup, preview } = looked;
  const clashes = useSignal<ClashChoice>('both');
  const replace = useSignal<Chosen['replace']>(new Set());
  const settings = useSignal(false);
  const failed = useSignal('');
  const busy = useSignal(false);

  const bring = async () => {
    if (busy.value) return;
    busy.value = true;
    try {
      const choices = { clashes: clashes.value, replace: replace.value, settings: settings.value };
      const { written, undo } = await bringBack(backup, choices);
      const takeBack = () =>
        undo().then(
          () => done({ said: bringBackTexts.undone }),
          () => done({ said: common.storageFailed, warm: true }),
        );
      const isNone = written === 0 && !settings.value;
      const said = [
        written > 0 && bringBackTexts.done(written),
        settings.value && bringBackTexts.doneSettings,
        isNone && bringBackTexts.doneNothing,
      ];
      done({ said: said.filter(Boolean).join(' '), ...(isNone ? {} : { undo: takeBack }) });
    } catch {
      failed.value = bringBackTexts.notStored;
      busy.value = false;
    }
  };

  return (
    <section class="sheet stack" aria-labelledby="preview" tabIndex={-1} ref={takeFocus}>
      <div class="stack tight">
        <h2 id="preview">{t.title}</h2>
        <p class="soft">{t.made(dayName(backup.made))}</p>
      </div>
      <Counts looked={looked} />
      <NewEntries entries={preview.entries.fresh} />
      <Clashes preview={preview} choice={clashes} />
      <OtherParts looked={looked} replace={replace} settings={settings} />
      <CantRead unreadable={backup.unreadable} />
      <div role="status">
        {busy.value && <p class="note">{bringBackTexts.busy}</p>}
        {failed.value && <p class="note warm">{failed.value}</p>}
      </div>
      <div class="row">
        <button type="button" class="main" onClick={bring}>
          {t.go}
        </button>
        <button type="button" onClick={leave}>
          {t.leave}
        </button>
      </div>
    </section>
  );
}
