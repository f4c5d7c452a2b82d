import { useSignal } from '@preact/signals';
import { firstPlace } from '../../../guidance/place';
import type { Entry } from '../../../log/entry';
import { covered, yearBegins, yearFrom } from '../../../log/registration';
import { elements, tagName } from '../../../log/tags';
import { templateOf } from '../../../log/templates';
import { common } from '../../../texts/en/common';
import { logTexts } from '../../../texts/en/log';
import { monthName } from '../../../ui/dates';
import { Said } from '../../../ui/Said';
import { useLoaded } from '../../../ui/useLoaded';
import { useSettings } from '../../../ui/useSettings';
import { onChanged } from '../../../vault/changed';

const t = logTexts.me;

const monthNames = Array.from({ length: 12 }, (_, index) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long' }).format(new Date(2026, index, 15)),
);

/** Which parts of core learning were written about this year: for those who have them to cover. */
export function CoreLearning({ entries }: { entries: readonly Entry[] }) {
  const place = useSettings().value?.place ?? firstPlace;
  const begins = useLoaded(yearBegins.read, onChanged).value ?? null;
  const failed = useSignal('');
  const marked = entries.some(({ tags }) => tags.some((tag) => Object.hasOwn(elements.tags, tag)));
  if (!marked && !templateOf('sssc')?.suits?.(place)) return null;
  const set = (month: number | null) =>
    yearBegins.keep(month).then(
      () => {
        failed.value = '';
      },
      () => {
        failed.value = common.storageFailed;
      },
    );
  return (
    <section class="stack tight" aria-labelledby="core">
      <h2 id="core">{t.elementsTitle}</h2>
      <p>{t.elementsLead}</p>
      {place.work === 'social-work' && <p class="soft small">{t.elementsOther}</p>}
      <label class="field">
        {t.begins}
        <select
          autocomplete="off"
          value={begins ?? ''}
          onChange={({ currentTarget }) => set(Number(currentTarget.value) || null)}
        >
          <option value="">{t.beginsNot}</option>
          {monthNames.map((name, index) => (
            <option key={name} value={index + 1}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Said text={failed.value} warm />
      {begins === null ? (
        <p class="soft">{t.beginsWhy}</p>
      ) : (
        <Covered entries={entries} begins={begins} />
      )}
    </section>
  );
}

function Covered({ entries, begins }: { entries: readonly Entry[]; begins: number }) {
  const now = new Date();
  return (
    <>
      <p>{t.since(monthName(yearFrom(begins, now)))}</p>
      <dl class="log-covered">
        {covered(entries, begins, now).map(({ tag, months }) => (
          <div key={tag}>
            <dt>{tagName(tag)}</dt>
            <dd class={months.length ? '' : 'soft'}>
              {months.map(monthName).join(', ') || t.nothing}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
