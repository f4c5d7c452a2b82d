import { referencesFor } from '../../guidance/bodies';
import { type PageId, pages } from '../../guidance/pages';
import type { Blank } from '../../guidance/pages/page';
import { firstPlace } from '../../guidance/place';
import { references } from '../../guidance/references';
import { guidanceTexts } from '../../texts/en/guidance';
import { referenceTexts as t } from '../../texts/en/references';
import { useSettings } from '../../ui/useSettings';

const ToFillIn = ({ line, lines = 1, boxes }: Blank) => (
  <>
    <p class={boxes ? undefined : 'rule'}>{line}:</p>
    {boxes ? (
      <ul class="boxes">
        {boxes.map((box) => (
          <li key={box}>{box}</li>
        ))}
      </ul>
    ) : (
      Array.from({ length: lines - 1 }, (_, index) => <p key={index} class="rule" />)
    )}
  </>
);

/** Of three lines at most two are from the worker's own bodies, as others may say it more plainly. */
const mostOwn = 2;
const mostLines = 3;

/** Who says so, for a reader who has nothing but the sheet. */
function WhoSaysSo({ id }: { id: PageId }) {
  const place = useSettings().value?.place ?? firstPlace;
  const { own, onTopic, others, ours } = referencesFor(pages[id].about, pages[id].sources, place);
  const named = [...(onTopic ? own.slice(0, mostOwn) : []), ...others].slice(0, mostLines);
  return (
    <div class="small">
      <h3>{t.title}</h3>
      {named.map((source) => {
        const { body, title, dated } = references[source];
        return (
          <p key={source}>
            {body}: <cite>{title}</cite> ({dated})
          </p>
        );
      })}
      {ours && <p>{t.ours}</p>}
    </div>
  );
}

/** On paper only: what the page has to fill in, all on one sheet, and the line at its foot. */
export function Paper({ id }: { id: PageId }) {
  const { sheet, blanks } = pages[id];
  return (
    <div class={sheet ? 'only-print paper own-sheet' : 'only-print paper'}>
      {sheet && <h2>{sheet}</h2>}
      {blanks?.map((blank) => (
        <ToFillIn key={blank.line} {...blank} />
      ))}
      {sheet && <WhoSaysSo id={id} />}
      <p class="small">{guidanceTexts.printFoot}</p>
    </div>
  );
}
