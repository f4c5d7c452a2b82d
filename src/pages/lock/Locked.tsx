import { appTexts } from '../../texts/en/app';
import { lockTexts as t } from '../../texts/en/lock';
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
