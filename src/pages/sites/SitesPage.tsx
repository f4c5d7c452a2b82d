import { sitesTexts as t } from '../../texts/en/sites';
import { PageHeading } from '../app/PageHeading';
import { SitesList } from './SitesList';

export const SitesPage = () => (
  <>
    <PageHeading text={t.title} />
    <p>{t.lead}</p>
    <SitesList />
  </>
);
