import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Declared } from '../../declaration/declared';
import { changeDeclared, listDeclared } from '../../declaration/store';
import { type Change, takeBack } from '../../declaration/versions';
import { type DueDay, done, dueOn, inTwoWeeks } from '../../due/due';
import { schedule } from '../../due/schedule';
import { dayOf } from '../../reminders/days';
import { dueTexts as t } from '../../texts/en/due';
import { lockTexts } from '../../texts/en/lock';
import { dayName } from '../../ui/dates';
import { JustDone } from '../../ui/JustDone';
import { useLoaded } from '../../ui/useLoaded';
import { onChanged } from '../../vault/changed';
import { goTo } from '../app/route';
import { LockedLine } from '../lock/LockedLine';
import { Unlocked } from '../lock/Unlocked';
import { DueItem } from './DueItem';
import { useKeeping } from './useKeeping';

interface Props {
  /** Shows the line that is due. By default it goes to the page for telling. */
  see?: (id: number) => void;
  /** What stands there while it is locked. By default a line, and the passphrase is asked for here. */
  locked?: JSX.Element | null;
}

/** What the worker wanted to come back to, once the day is here. Nothing is due: it is not there. */
export const DueList = ({
  see = () => goTo('/tell/kept'),
  locked = <LockedLine says={lockTexts.seeDue} />,
}: Props) => (
  <Unlocked instead={locked} damaged={null}>
    <Due see={see} />
  </Unlocked>
);

function Due({ see }: { see: (id: number) => void }) {
  const kept = useLoaded(listDeclared, onChanged);
  const { last, keep } = useKeeping();
  useEffect(() => {
    // Should the browser have dropped the alarm, a look at the list sets it again.
    schedule().catch(() => undefined);
  }, []);

  const press = ({ line, kind, day }: DueDay, to: (due: DueDay) => Declared, said: string) =>
    keep(async () => {
      const change = await changeDeclared(line.id, (now) =>
        now[kind] === day ? to({ line: now, kind, day }) : undefined,
      );
      return change && { said, undo: () => undo(change) };
    });
  const undo = (change: Change) =>
    keep(async () => {
      const back = await changeDeclared(change.before.id, (now) => takeBack(change, now));
      return { said: back ? t.isBack : t.isNotBack };
    });

  const now = new Date();
  const due = dueOn(kept.value?.declared ?? [], now);
  if (due.length === 0 && !last.value) return null;
  return (
    <section class="stack tight" aria-labelledby="due">
      <h2 id="due">{t.title}</h2>
      <JustDone last={last.value} />
      {due.map((each) => {
        const later = inTwoWeeks(each, now)[each.kind] ?? '';
        return (
          <DueItem
            key={`${each.line.id} ${each.kind}`}
            due={each}
            today={dayOf(now)}
            done={() => press(each, (due) => done(due, now), t.isDone)}
            later={() => press(each, (due) => inTwoWeeks(due, now), t.isLater(dayName(later)))}
            see={() => see(each.line.id)}
          />
        );
      })}
    </section>
  );
}
