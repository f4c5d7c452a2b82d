import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { chooseAlso, chosen } from '../../log/chosen';
import { begunChanges } from '../../log/drafts';
import type { Entry } from '../../log/entry';
import { everything, find, type Query } from '../../log/search';
import { logTexts } from '../../texts/en/log';
import { JustDone } from '../../ui/JustDone';
import { useLoaded } from '../../ui/useLoaded';
import { onChanged } from '../../vault/changed';
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

/**
 * The entry that is being changed stays, whatever is looked for, and if it is removed in another
 * window: its form holds words.
 */
const withOpen = (shown: Entry[], open: Entry | undefined): Entry[] =>
  !open || shown.some(({ id }) => id === open.id) ? shown : [open, ...shown];

const onDrafts = (changed: () => void) =>
  onChanged((kinds) => {
    if (!kinds || kinds.includes('draft')) changed();
  });

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
  const shown = withOpen(found.slice(0, most.value), editing.open.value);
  const { open, last, look } = editing;
  const begun = useLoaded(begunChanges, onDrafts).value;
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
      <div class="row">
        <p role="status" class="small soft">
          {entries.length === 0
            ? t.none
            : found.length === 0
              ? t.noneFound
              : t.found(found.length, entries.length)}
        </p>
        {found.length > 1 && chosen.value.size > 0 && (
          <button type="button" class="plain" onClick={() => chooseAlso(found.map(({ id }) => id))}>
            {logTexts.chosen.all}
          </button>
        )}
      </div>
      <JustDone last={last.value} />
      {look.value && (
        <HaveAnotherLook
          key={look.value.after.id}
          entry={look.value.after}
          before={look.value.before}
          done={(edited) => look.value && editing.end(look.value.after, edited)}
          close={() => {
            look.value = undefined;
          }}
        />
      )}
      {shown.map((entry) =>
        open.value?.id === entry.id ? (
          <div key={entry.id} class="sheet">
            <EditEntry entry={entry} done={(edited) => editing.end(entry, edited)} />
          </div>
        ) : (
          <EntryCard
            key={entry.id}
            entry={entry}
            begun={begun?.has(entry.id) ?? false}
            change={() => editing.start(entry)}
            remove={() => editing.remove(entry)}
          />
        ),
      )}
      {found.length > most.value && (
        <div>
          <button type="button" onClick={more}>
            {t.moreOf(found.length - most.value)}
          </button>
        </div>
      )}
      <ChosenBar entries={entries} />
    </section>
  );
}
