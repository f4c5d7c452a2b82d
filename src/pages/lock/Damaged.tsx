import { appTexts } from '../../texts/en/app';
import { lockPageTexts as t } from '../../texts/en/lock-page';
import { TwoSteps } from '../../ui/TwoSteps';
import { PageHeading } from '../app/PageHeading';
import { route } from '../app/route';
import { deleteLocked } from './gone';

/** Stands in place of a page, when what says how it is locked can't be read. */
export const Damaged = () => (
  <>
    <PageHeading text={appTexts.nav[route.value.page]} />
    <p class="note warm">{t.damaged}</p>
    <p>{t.damagedMore}</p>
    <TwoSteps texts={t.deleteLocked} work={deleteLocked} />
  </>
);
