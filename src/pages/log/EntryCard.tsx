import { choose, chosen } from '../../log/chosen';
import type { Entry } from '../../log/entry';
import { tagName } from '../../log/tags';
import { templateOf } from '../../log/templates';
import { common } from '../../texts/en/common';
import { logTexts, momentNames } from '../../texts/en/log';
import { monthName } from '../../ui/dates';
import { EntryWords } from './EntryWords';

const t = logTexts.list;

interface Props {
  entry: Entry;
  /** A change was begun and is kept as a draft. */
  begun: boolean;
  change: () => void;
  remove: () => void;
}

/** One entry of the list, with what can be done with it. */
export function EntryCard({ entry, begun, change, remove }: Props) {
  const { id, month, moment, tags } = entry;
  const shape = templateOf(entry.template)?.name ?? t.plain;
  const name = t.of(shape, monthName(month));
  return (
    <article id={`entry-${id}`} class="sheet stack tight" aria-label={name} tabIndex={-1}>
      <div class="log-head">
        <div>
          <h3>{monthName(month)}</h3>
          <p class="small soft">
            {shape}
            {moment && ` · ${t.moment(momentNames[moment])}`}
          </p>
        </div>
        <label class="log-choose small">
          <input
            type="checkbox"
            autocomplete="off"
            aria-label={t.chooseOne(name)}
            checked={chosen.value.has(id)}
            onChange={({ currentTarget }) => choose(id, currentTarget.checked)}
          />
          {t.choose}
        </label>
      </div>
      <EntryWords entry={entry} />
      {tags.length > 0 && (
        <ul class="log-tags small">
          {tags.map((tag) => (
            <li key={tag}>{tagName(tag)}</li>
          ))}
        </ul>
      )}
      <div class="row">
        <button
          type="button"
          aria-label={begun ? t.goOnOne(name) : t.changeOne(name)}
          onClick={change}
        >
          {begun ? t.goOn : t.change}
        </button>
        <button type="button" aria-label={t.removeOne(name)} onClick={remove}>
          {common.remove}
        </button>
      </div>
    </article>
  );
}
