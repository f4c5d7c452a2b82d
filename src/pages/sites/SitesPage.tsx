import { sitesTexts as t } from '../../texts/en/sites';
import { PageHeading } from '../app/PageHeading';
import { SuggestedSites } from '../organisation/Suggested';
import { SitesList } from './SitesList';

export const SitesPage = () => (
  <>
    <PageHeading text={t.title} />
    <p>{t.lead}</p>
    <SuggestedSites />
    <SitesList />
  </>
);
