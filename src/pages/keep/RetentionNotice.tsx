import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { chooseOnly } from '../../log/chosen';
import type { Entry } from '../../log/entry';
import { decideNow, deleteDue, keepAnnounced, wasShown } from '../../log/retention-run';
import { common } from '../../texts/en/common';
import { keepTexts as t } from '../../texts/en/keep';
import { monthName } from '../../ui/dates';
import { takeFocus } from '../../ui/take-focus';
import { useLoaded } from '../../ui/useLoaded';
import { onChanged } from '../../vault/changed';
import { goTo } from '../app/route';
import { Unlocked } from '../lock/Unlocked';
import { Announced } from './Announced';

interface Props {
  /** The whole log, on a page that has read it: it need not be read once more. */
  entries?: readonly Entry[];
}

/** Says which old entries will go and when; and once that day has come, what went. */
export const RetentionNotice = (props: Props) => (
  <Unlocked instead={null} damaged={null}>
    <Notice {...props} />
  </Unlocked>
);

const isSeen = () => document.visibilityState === 'visible';

/** Looks anew when the worker comes back, too: perhaps on another day. */
const watch = (given: ReadonlySignal<readonly Entry[] | undefined>) => (changed: () => void) => {
  const seen = () => {
    if (isSeen()) changed();
  };
  const stops = [
    given.subscribe(changed),
    onChanged((kinds) => {
      const isNew = kinds?.includes('entry') && !given.value;
      if (!kinds || isNew || kinds.includes('own')) changed();
    }),
  ];
  document.addEventListener('visibilitychange', seen);
  return () => {
    for (const stop of stops) stop();
    document.removeEventListener('visibilitychange', seen);
  };
};

interface Said {
  words: string;
  undo?: () => Promise<void>;
  /** Said in answer to a press, on a button that is gone by then. */
  answers?: boolean;
}

function Notice({ entries }: Props) {
  const given = useSignal(entries);
  useEffect(() => {
    given.value = entries;
  }, [entries]);
  const decision = useLoaded(() => decideNow(new Date(), given.value), watch(given)).value;
  const said = useSignal<Said | undefined>(undefined);
  useEffect(() => {
    // A tab that nobody looks at has shown nothing.
    if (!isSeen()) return;
    if (decision?.what === 'announce' && decision.isNew)
      wasShown(decision.announcement, new Date()).catch(() => undefined);
    if (decision?.what === 'delete')
      deleteDue(new Date()).then(
        (deleted) => {
          if (!deleted) return;
          const { before, entries } = deleted.announcement;
          said.value = { words: t.gone(entries.length, monthName(before)), undo: deleted.undo };
        },
        () => undefined,
      );
  }, [decision]);
  const attempt = (work: Promise<void>, words: string) =>
    work.then(
      () => {
        said.value = { words, answers: true };
      },
      () => {
        said.value = { words: common.storageFailed, answers: true };
      },
    );

  return (
    <>
      {decision?.what === 'announce' && (
        <Announced
          announcement={decision.announcement}
          keep={() => attempt(keepAnnounced(decision.announcement, new Date()), t.kept)}
          takeOut={() => {
            chooseOnly(decision.announcement.entries.map(({ id }) => id));
            goTo('/take-out');
          }}
        />
      )}
      <div role="status">
        {said.value && (
          <p
            key={said.value}
            class="note row"
            tabIndex={-1}
            ref={said.value.answers ? takeFocus : null}
          >
            {said.value.words}
            {said.value.undo && (
              <button
                type="button"
                onClick={() => said.value?.undo && attempt(said.value.undo(), t.back)}
              >
                {common.undo}
              </button>
            )}
          </p>
        )}
      </div>
    </>
  );
}
