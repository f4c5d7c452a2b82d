import { type Signal, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { everything, find, type Query } from '../../log/search';
import { logTexts } from '../../texts/en/log';
import { JustDone } from '../../ui/JustDone';
import { ChosenBar } from './ChosenBar';
import { EditEntry } from './EditEntry';
import { EntryCard } from './EntryCard';
import { FindFields } from './FindFields';
import { HaveAnotherLook } from './HaveAnotherLook';
import { Unreadable } from './Unreadable';
import type { Editing } from './useEditing';
import type { LogState } from './useLog';

const t = logTexts.list;
/** So many at first, and so many more with each press. */
const page = 20;

interface Props {
  state: Extract<LogState, { at: 'open' }>;
  editing: Editing;
}

/** All entries, the newest first, and a way to find some of them. */
export function EntryList({ state: { log, known }, editing }: Props) {
  const query = useSignal<Query>(everything);
  const most = useSignal(page);
  const { entries } = log;
  const found = useMemo(() => find(known, query.value), [known, query.value]);
  const shown = found.slice(0, most.value);
  const { open, last, look } = editing;
  const more = () => {
    const next = found[most.value];
    most.value += page;
    // The button moves down, or goes: the first of the new ones is where the eye is.
    requestAnimationFrame(() => document.getElementById(`entry-${next?.id}`)?.focus());
  };
  return (
    <section class="stack" aria-labelledby="list">
      <h2 id="list" tabIndex={-1}>
        {t.title}
      </h2>
      <Unreadable of={log.unreadable} />
      {entries.length > 0 && (
        <FindFields
          entries={entries}
          query={query.value}
          set={(next) => {
            query.value = next;
            most.value = page;
          }}
        />
      )}
      <p role="status" class="small soft">
        {entries.length === 0
          ? t.none
          : found.length === 0
            ? t.noneFound
            : t.found(found.length, entries.length)}
      </p>
      <JustDone last={last.value} />
      {look.value && (
        <HaveAnotherLook key={look.value.id} entry={look.value} close={closeLook(look)} />
      )}
      {shown.map((entry) =>
        open.value === entry.id ? (
          <div key={entry.id} class="sheet">
            <EditEntry entry={entry} done={(edited) => editing.end(entry, edited)} />
          </div>
        ) : (
          <EntryCard
            key={entry.id}
            entry={entry}
            change={() => editing.start(entry)}
            remove={() => editing.remove(entry)}
          />
        ),
      )}
      {found.length > shown.length && (
        <div>
          <button type="button" onClick={more}>
            {t.moreOf(found.length - shown.length)}
          </button>
        </div>
      )}
      <ChosenBar found={found} />
    </section>
  );
}

const closeLook = (look: Signal) => () => {
  look.value = undefined;
};
