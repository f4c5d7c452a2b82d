import { useSignal } from '@preact/signals';
import { longestText } from '../../declaration/declared';
import { addDeclared } from '../../declaration/store';
import { addEntry } from '../../log/entries';
import { monthOf } from '../../reminders/days';
import { common } from '../../texts/en/common';
import { tellTexts } from '../../texts/en/tell';
import { dayName } from '../../ui/dates';
import type { Done } from '../../ui/JustDone';
import { Tick } from '../../ui/Tick';
import { takeFocus } from '../../ui/take-focus';
import { daysAreFine } from './DayField';
import { DaysFields } from './DaysFields';
import { type Days, keptDays } from './days';
import type { Keep } from './useKeeping';

const t = tellTexts.after;

interface Props {
  text: string;
  keep: Keep;
  close: () => void;
}

/** Keeps a line: the words, when they were said, and when to come back to them. */
export function KeepForm({ text, keep, close }: Props) {
  // Empty until the worker says so: a day that nobody chose could be taken for what happened.
  const days = useSignal<Days>({ told: '', followUp: '', review: '' });
  const withNote = useSignal(false);
  const fault = useSignal('');
  const store = async (): Promise<Done> => {
    const kept = keptDays(days.value);
    await addDeclared({ ...kept, text, state: kept.told ? 'told' : 'to-tell' });
    const next = [kept.followUp, kept.review].filter((day) => day !== undefined).sort()[0];
    const said = next ? t.reminds(dayName(next)) : t.kept;
    if (!withNote.value) return { said };
    // The line is kept by now: were this thrown, a second press would keep it twice.
    const words = kept.told ? t.noteTold : t.noteToTell;
    const entry = {
      month: monthOf(new Date()),
      template: 'quick',
      fields: { text: words },
      tags: [],
    };
    return addEntry(entry).then(
      () => ({ said }),
      () => ({ said: t.keptNoNote, warm: true }),
    );
  };
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!daysAreFine(event)) return;
    fault.value = text.length > longestText ? t.tooLong : '';
    if (fault.value) return;
    const kept = await keep(store);
    if (kept) close();
    else if (kept === false) fault.value = common.storageFailed;
  };

  return (
    <form class="sheet stack" onSubmit={save} noValidate aria-labelledby="keep-title">
      <h3 id="keep-title" tabIndex={-1} ref={takeFocus}>
        {t.keepStart}
      </h3>
      <DaysFields id="keep" days={days} />
      <Tick
        on={withNote.value}
        label={t.note}
        change={(on) => {
          withNote.value = on;
        }}
      />
      <p role="alert" class={fault.value ? 'note warm' : ''}>
        {fault.value}
      </p>
      <div class="row">
        <button type="submit" class="main">
          {t.keep}
        </button>
        <button type="button" onClick={close}>
          {t.notNow}
        </button>
      </div>
    </form>
  );
}
