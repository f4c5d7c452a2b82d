import { appTexts } from '../../texts/en/app';
import { lockPageTexts as t } from '../../texts/en/lock-page';
import { PageHeading } from '../app/PageHeading';
import { route } from '../app/route';
import { Forgotten } from './Forgotten';
import { UnlockForm } from './UnlockForm';

/** Stands in place of a page that is locked. */
export const Locked = () => (
  <>
    <PageHeading text={appTexts.nav[route.value.page]} />
    <p>{t.lockedLead}</p>
    <UnlockForm />
    <Forgotten />
  </>
);
