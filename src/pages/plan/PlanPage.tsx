import { plan } from '../../plan/plan';
import { planTexts as t } from '../../texts/en/plan';
import { PageHeading } from '../app/PageHeading';
import { CantRead } from './CantRead';
import { PeopleEditor } from './PeopleEditor';
import { PlanEditor } from './PlanEditor';

/** The worker's own plan, and who they can ask. */
export const PlanPage = () => (
  <>
    <PageHeading text={t.title} />
    <p>{t.lead}</p>
    <p class="note warm">{t.safety}</p>
    <PlanEditor />
    <CantRead of={plan} />
    <PeopleEditor />
  </>
);
