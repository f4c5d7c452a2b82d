import { bodiesFor, referencesFor } from '../../guidance/bodies';
import { firstPlace, type Place } from '../../guidance/place';
import type { ReferenceId, SourceId, Topic } from '../../guidance/references';
import { referenceTexts as t } from '../../texts/en/references';
import { useSettings } from '../../ui/useSettings';
import { goTo } from '../app/route';
import { SourceCard } from './SourceCard';

/** As many as a person may read. The rest is one press away. */
const shown = 3;

const Cards = ({ ids }: { ids: readonly ReferenceId[] }) => {
  const rest = ids.slice(shown);
  return (
    <>
      {ids.slice(0, shown).map((id) => (
        <SourceCard key={id} id={id} />
      ))}
      {rest.length > 0 && (
        <details class="about-source">
          <summary>{t.more(rest.length)}</summary>
          {rest.map((id) => (
            <SourceCard key={id} id={id} />
          ))}
        </details>
      )}
    </>
  );
};

const ForWhom = ({ place }: { place: Place }) => (
  <p class="row">
    {t.forWhom(t.countries[place.country], t.works[place.work])}
    <button type="button" class="plain" aria-label={t.changeLabel} onClick={() => goTo('/work')}>
      {t.change}
    </button>
  </p>
);

interface Props {
  about: readonly Topic[];
  sources: readonly SourceId[];
}

/** Who says so: the worker's own bodies first, then the others that the text rests on. */
export function References({ about, sources }: Props) {
  const place = useSettings().value?.place ?? firstPlace;
  const { own, onTopic, others, ours } = referencesFor(about, sources, place);
  const noBody = about.length > 0 && bodiesFor(place).length === 0;
  return (
    <section class="stack tight" aria-label={t.title}>
      <h2>{t.title}</h2>
      {(own.length > 0 || noBody) && <ForWhom place={place} />}
      {noBody && <p>{t.noBody}</p>}
      {own.length > 0 && !onTopic && <p>{t.offTopic}</p>}
      <Cards ids={own} />
      {others.length > 0 && <h2>{t.othersTitle}</h2>}
      <Cards ids={others} />
      {ours && <p>{own.length + others.length > 0 ? t.ours : t.oursAlone}</p>}
    </section>
  );
}
