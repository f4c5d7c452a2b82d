import type { Declared } from '../../declaration/declared';
import type { Change } from '../../declaration/versions';
import { dayKinds } from '../../due/due';
import { common } from '../../texts/en/common';
import { tellTexts } from '../../texts/en/tell';
import { CopyText } from '../../ui/CopyText';
import { dayName } from '../../ui/dates';
import { ChangeForm } from './ChangeForm';

const t = tellTexts.list;

const titleOf = ({ state, told }: Declared): string => {
  if (told) return t.told(dayName(told));
  return state === 'to-tell' ? t.toTell : t.toldSome;
};

interface Props {
  line: Declared;
  change: (wanted: Change) => void;
  remove: () => void;
}

/** A line that was kept: where it stands, when to come back to it, and the words folded away. */
export const DeclaredCard = ({ line, change, remove }: Props) => (
  <article class="sheet stack tight words line">
    <h3 id={`line-${line.id}`} tabIndex={-1}>
      {titleOf(line)}
    </h3>
    <p>{t.states[line.state]}</p>
    {dayKinds.map((kind) => {
      const day = line[kind];
      return day && <p key={kind}>{t.days[kind](dayName(day))}</p>;
    })}
    {line.reviewed && <p>{t.reviewed(dayName(line.reviewed))}</p>}
    <details>
      <summary>{t.words}</summary>
      <CopyText label={t.words} text={line.text} />
    </details>
    <details>
      <summary>{t.change}</summary>
      <ChangeForm key={JSON.stringify(line)} line={line} change={change} />
    </details>
    <div>
      <button type="button" aria-label={t.remove(titleOf(line))} onClick={remove}>
        {common.remove}
      </button>
    </div>
  </article>
);
