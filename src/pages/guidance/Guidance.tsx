import { kinds } from '../../detection/moment';
import { isPageId, type PageId, pageIds, pages } from '../../guidance/pages';
import {
  isSituationId,
  otherIds,
  personIds,
  type SituationId,
  situations,
  topicIds,
} from '../../guidance/situations';
import { common } from '../../texts/en/common';
import { guidanceTexts as t } from '../../texts/en/guidance';
import { PageHeading } from '../app/PageHeading';
import { goTo, route } from '../app/route';
import { ReadPage } from './ReadPage';
import { SituationPage } from './SituationPage';
import './guidance.css';

/** The page that Handrail exists for stands first; these are for someone else than the worker. */
const first: PageId = 'already-connected';
const forManagers: readonly PageId[] = ['when-told', 'check-our-policy'];

interface Entry {
  path: string;
  title: string;
  line?: string;
}

const situationEntry = (id: SituationId): Entry => ({
  path: `/guidance/${id}`,
  title: situations[id].title,
});
const pageEntry = (id: PageId): Entry => ({
  path: `/guidance/read/${id}`,
  title: pages[id].title,
  line: pages[id].line,
});

const List = ({ title, entries }: { title: string; entries: readonly Entry[] }) => (
  <section class="stack tight" aria-label={title}>
    <h2>{title}</h2>
    <div class="entries">
      {entries.map(({ path, title: name, line }) => (
        <button key={path} type="button" class="wide" onClick={() => goTo(path)}>
          {name}
          {line && <span class="more small soft">{line}</span>}
        </button>
      ))}
    </div>
  </section>
);

const Index = () => (
  <>
    <PageHeading text={t.title} />
    <p>{t.lead}</p>
    <section class="sheet stack tight" aria-label={t.firstTitle}>
      <h2>{t.firstTitle}</h2>
      <p>{t.firstLead}</p>
      <div>
        <button type="button" class="main" onClick={() => goTo(`/guidance/read/${first}`)}>
          {pages[first].title}
        </button>
      </div>
    </section>
    <List title={t.people} entries={personIds.map(situationEntry)} />
    <List title={t.topics} entries={topicIds.map(situationEntry)} />
    <List title={t.others} entries={otherIds.map(situationEntry)} />
    <List
      title={t.pages}
      entries={pageIds.filter((id) => id !== first && !forManagers.includes(id)).map(pageEntry)}
    />
    <List title={t.forManagers} entries={forManagers.map(pageEntry)} />
    <p class="soft">{common.notPolicy}</p>
  </>
);

/** All guidance: short advice for a moment, and pages to read. */
export function Guidance() {
  const { detail } = route.value;
  const page = detail.replace(/^read\//, '');
  if (page !== detail && isPageId(page)) return <ReadPage key={page} id={page} />;
  const [id = '', kind] = detail.split('/');
  if (isSituationId(id))
    return <SituationPage key={detail} id={id} kind={kinds.find((each) => each === kind)} />;
  return <Index />;
}
