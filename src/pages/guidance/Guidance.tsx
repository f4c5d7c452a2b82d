import {
  type SituationId,
  situationIds,
  situations,
  situationsFor,
} from '../../guidance/situations';
import { appTexts } from '../../texts/en/app';
import { common } from '../../texts/en/common';
import { PageHeading } from '../app/PageHeading';
import { goTo, route } from '../app/route';
import { SituationPage } from './SituationPage';

const t = appTexts.guidance;
const isSituation = (id: string): id is SituationId => situationIds.some((known) => known === id);

const List = ({ title, ids }: { title: string; ids: readonly SituationId[] }) => (
  <section class="stack tight" aria-label={title}>
    <h2>{title}</h2>
    {ids.map((id) => (
      <button key={id} type="button" class="wide" onClick={() => goTo(`/guidance/${id}`)}>
        {situations[id].answer}
      </button>
    ))}
  </section>
);

export function Guidance() {
  const { detail } = route.value;
  if (isSituation(detail)) return <SituationPage id={detail} />;
  return (
    <>
      <PageHeading text={t.title} />
      <p>{t.lead}</p>
      <List title={t.people} ids={situationsFor('request-in')} />
      <List title={t.topics} ids={situationsFor('post')} />
      <p class="soft">{common.notPolicy}</p>
    </>
  );
}
