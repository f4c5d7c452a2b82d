import { composeDeclaration } from '../../declaration/compose';
import { common } from '../../texts/en/common';
import { lockTexts } from '../../texts/en/lock';
import { tellTexts as t } from '../../texts/en/tell';
import { Danger } from '../../ui/Danger';
import { useShown } from '../../ui/useShown';
import { PageHeading } from '../app/PageHeading';
import { LockedLine } from '../lock/LockedLine';
import { Unlocked } from '../lock/Unlocked';
import { OrganisationAsk } from '../organisation/Says';
import { useUsed } from '../organisation/useOrganisation';
import { PeopleICanAsk } from '../plan/PeopleICanAsk';
import { Afterwards } from './Afterwards';
import { DueList } from './DueList';
import { covered, draft, refreshDay } from './draft';
import { MyForm } from './MyForm';
import './tell.css';
import { TheirForm } from './TheirForm';
import { Writing } from './Writing';

const focusOn = (id: string) => document.getElementById(id)?.focus();

/** Helps the worker to tell their manager about a connection, in words that name no one. */
export function Tell() {
  useShown(refreshDay);
  const text = composeDeclaration(draft.value, useUsed());
  // No secret of the worker's, and needed most where nothing of theirs can be seen.
  const theirs = <TheirForm text={covered.value ? undefined : text} />;
  return (
    <>
      <div class="stack no-print">
        <PageHeading text={t.title} />
        <DueList see={(id) => focusOn(`line-${id}`)} />
        <p>{t.lead}</p>
        <div>
          <button type="button" onClick={() => focusOn('result')}>
            {t.skip}
          </button>
        </div>
      </div>
      <Writing text={text} />
      <Unlocked
        instead={
          <div class="stack no-print">
            {theirs}
            <LockedLine says={lockTexts.seeTold} />
          </div>
        }
        damaged={<div class="no-print">{theirs}</div>}
      >
        <MyForm text={text} />
        <Afterwards text={text} />
      </Unlocked>
      <div class="stack no-print">
        <PeopleICanAsk />
        <OrganisationAsk />
        <Danger />
        <p class="soft small">{common.notPolicy}</p>
      </div>
    </>
  );
}
