import type { Signal } from '@preact/signals';
import type { Preview } from '../../log/backup/compare';
import { type ClashChoice, clashChoices } from '../../log/backup/merge';
import { bringBackTexts } from '../../texts/en/bring-back';
import { Choices } from '../../ui/Choices';
import { firstWords } from './NewEntries';

const t = bringBackTexts.preview;
const most = 20;
/** Enough to come to where they differ. */
const letters = 1000;
const options = clashChoices.map((value) => ({ value, label: t.clashes[value] }));

/** What is here with other words than in the file. Both stay, unless the worker chooses. */
export function Clashes({ preview, choice }: { preview: Preview; choice: Signal<ClashChoice> }) {
  const pairs = [
    ...preview.entries.clashing.map(({ mine, theirs }) => [
      firstWords(mine, letters),
      firstWords(theirs, letters),
    ]),
    ...preview.declarations.clashing.map(({ mine, theirs }) => [mine.text, theirs.text]),
  ];
  if (pairs.length === 0) return null;
  return (
    <div class="stack tight">
      <Choices
        title={t.clashTitle(pairs.length)}
        name="clashes"
        options={options}
        chosen={[choice.value]}
        choose={(value) => {
          choice.value = value;
        }}
      />
      <details>
        <summary>{t.lookAtClashes}</summary>
        {pairs.slice(0, most).map(([mine, theirs], at) => (
          <dl key={at} class="clash">
            <dt>{t.mine}</dt>
            <dd>
              <bdi>{mine}</bdi>
            </dd>
            <dt>{t.theirs}</dt>
            <dd>
              <bdi>{theirs}</bdi>
            </dd>
          </dl>
        ))}
        {pairs.length > most && <p class="soft">{t.more(pairs.length - most)}</p>}
      </details>
    </div>
  );
}
