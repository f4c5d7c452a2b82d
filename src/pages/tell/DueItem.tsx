import type { DueDay } from '../../due/due';
import { dueTexts as t } from '../../texts/en/due';
import { dayName } from '../../ui/dates';

interface Props {
  due: DueDay;
  /** `YYYY-MM-DD` */
  today: string;
  done: () => void;
  later: () => void;
  see: () => void;
}

/** One thing that is due, in the words of what the worker did and wanted. */
export function DueItem({ due: { line, kind, day }, today, done, later, see }: Props) {
  const told = line.told ? t.told(dayName(line.told)) : t.toldSome;
  const before = line.state === 'to-tell' ? t.toTell : told;
  const when = day === today ? t.today : t.on(dayName(day));
  return (
    <article class="sheet stack tight">
      <p>
        {before} {t.wanted[kind](when)}
      </p>
      <div class="row">
        <button type="button" class="main" onClick={done}>
          {t.done}
        </button>
        <button type="button" onClick={later}>
          {t.later}
        </button>
        <button type="button" class="plain" onClick={see}>
          {t.see}
        </button>
      </div>
    </article>
  );
}
