import type { Kind } from '../../detection/moment';
import type { Entry } from '../../log/entry';
import { everything, type Query } from '../../log/search';
import { tagName } from '../../log/tags';
import { templateOf } from '../../log/templates';
import { logTexts, momentNames } from '../../texts/en/log';
import { monthName } from '../../ui/dates';

const t = logTexts.find;

interface Option {
  value: string;
  label: string;
}

const List = (props: {
  label: string;
  value: string;
  options: readonly Option[];
  set: (value: string) => void;
}) => (
  <label class="field">
    {props.label}
    <select
      autocomplete="off"
      value={props.value}
      onChange={({ currentTarget }) => props.set(currentTarget.value)}
    >
      <option value="">{t.any}</option>
      {props.options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  </label>
);

/** What there is in the log to choose from, each once. */
const among = <Value extends string>(
  values: readonly (Value | undefined)[],
  label: (value: Value) => string,
): Option[] =>
  [...new Set(values)].flatMap((value) => (value ? [{ value, label: label(value) }] : []));

interface Props {
  entries: readonly Entry[];
  query: Query;
  set: (query: Query) => void;
}

/** Looks for words, and more closely by month, shape, tag and the moment it came from. */
export function FindFields({ entries, query, set }: Props) {
  const part = (changed: Partial<Query>) => set({ ...query, ...changed });
  const isAsking = JSON.stringify(query) !== JSON.stringify(everything);
  const months = among(
    entries.map(({ month }) => month),
    monthName,
  );
  const shapes = among(
    entries.map(({ template }) => template),
    (id) => templateOf(id)?.name ?? logTexts.list.plain,
  );
  const tags = among(
    entries.flatMap(({ tags }) => tags),
    tagName,
  );
  const moments = among(
    entries.map(({ moment }) => moment),
    (kind: Kind) => momentNames[kind],
  );
  return (
    <search class="stack tight" aria-label={t.title}>
      <div class="field">
        <label for="find-words">{t.words}</label>
        <input
          id="find-words"
          type="text"
          autocomplete="off"
          spellcheck={false}
          {...{ writingsuggestions: 'false' }}
          value={query.words}
          onInput={({ currentTarget }) => part({ words: currentTarget.value })}
        />
      </div>
      <details class="log-more">
        <summary>{t.more}</summary>
        <div class="log-find">
          <List
            label={t.month}
            value={query.month}
            options={months}
            set={(month) => part({ month })}
          />
          <List
            label={t.shape}
            value={query.template}
            options={shapes}
            set={(template) => part({ template })}
          />
          {tags.length > 0 && (
            <List label={t.tag} value={query.tag} options={tags} set={(tag) => part({ tag })} />
          )}
          {moments.length > 0 && (
            <List
              label={t.moment}
              value={query.moment}
              options={moments}
              set={(moment) => part({ moment: moment as Kind | '' })}
            />
          )}
        </div>
      </details>
      {isAsking && (
        <div>
          <button
            type="button"
            onClick={() => {
              set(everything);
              document.getElementById('find-words')?.focus();
            }}
          >
            {t.clear}
          </button>
        </div>
      )}
    </search>
  );
}
