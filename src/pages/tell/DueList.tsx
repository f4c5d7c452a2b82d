import { useEffect } from 'preact/hooks';
import type { Declared } from '../../declaration/declared';
import { listDeclared, putDeclared } from '../../declaration/store';
import { type DueDay, done, dueOn, inTwoWeeks } from '../../due/due';
import { schedule } from '../../due/schedule';
import { onChanged } from '../../log/changed';
import { dayOf } from '../../reminders/days';
import { dueTexts as t } from '../../texts/en/due';
import { dayName } from '../../ui/dates';
import { type Done, JustDone } from '../../ui/JustDone';
import { useLoaded } from '../../ui/useLoaded';
import { goTo } from '../app/route';
import { DueItem } from './DueItem';
import { useKeeping } from './useKeeping';

interface Props {
  /** Shows the line that is due. By default it goes to the page for telling. */
  see?: (id: number) => void;
}

/** What the worker wanted to come back to, once the day is here. Nothing is due: it is not there. */
export function DueList({ see = () => goTo('/tell/kept') }: Props) {
  const kept = useLoaded(listDeclared, onChanged);
  const { last, keep } = useKeeping();
  useEffect(() => {
    // Should the browser have dropped the alarm, a look at the list sets it again.
    schedule().catch(() => undefined);
  }, []);

  const put = (line: Declared, said: Done) =>
    keep(async () => {
      await putDeclared(line);
      return said;
    });
  const change = (due: DueDay, to: Declared, said: string) =>
    put(to, { said, undo: () => put(due.line, { said: t.isBack }) });

  const now = new Date();
  const due = dueOn(kept.value?.declared ?? [], now);
  if (due.length === 0 && !last.value) return null;
  return (
    <section class="stack tight" aria-labelledby="due">
      <h2 id="due">{t.title}</h2>
      <JustDone last={last.value} />
      {due.map((each) => {
        const later = inTwoWeeks(each, now);
        return (
          <DueItem
            key={`${each.line.id} ${each.kind}`}
            due={each}
            today={dayOf(now)}
            done={() => change(each, done(each, now), t.isDone)}
            later={() => change(each, later, t.isLater(dayName(later[each.kind] ?? '')))}
            see={() => see(each.line.id)}
          />
        );
      })}
    </section>
  );
}
