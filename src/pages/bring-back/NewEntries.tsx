import { type Entry, newestFirst } from '../../log/entry';
import { shapeName } from '../../log/out/markdown';
import { partsOf } from '../../log/templates';
import { bringBackTexts } from '../../texts/en/bring-back';
import { monthName } from '../../ui/dates';

const t = bringBackTexts.preview;
/** So many are shown, and so many letters of each: enough to know one’s own words. */
const most = 20;
const letters = 160;

export const firstWords = (entry: Entry, most = letters): string => {
  const words = partsOf(entry)
    .map(({ text }) => text)
    .join(' · ');
  return words.length > most ? `${words.slice(0, most)}…` : words;
};

/** The beginning of what is new, to be looked at before it comes in. */
export function NewEntries({ entries }: { entries: readonly Entry[] }) {
  if (entries.length === 0) return null;
  const shown = [...entries].sort(newestFirst).slice(0, most);
  return (
    <details>
      <summary>{t.newOnes}</summary>
      <ul>
        {shown.map((entry) => (
          <li key={entry.id}>
            {monthName(entry.month)}, {shapeName(entry)}: <bdi>{firstWords(entry)}</bdi>
          </li>
        ))}
      </ul>
      {entries.length > most && <p class="soft">{t.more(entries.length - most)}</p>}
    </details>
  );
}
