import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { takeInManaged } from '../../organisation/managed';
import { removeUsed } from '../../organisation/state';
import { organisationTexts as t } from '../../texts/en/organisation';
import { organisationPageTexts as page } from '../../texts/en/organisation-page';
import { Said } from '../../ui/Said';
import { takeFocus } from '../../ui/take-focus';
import { PageHeading } from '../app/PageHeading';
import { Faults } from './Faults';
import { LinkOut } from './LinkOut';
import { Offer } from './Offer';
import { OpenFile } from './OpenFile';
import './organisation.css';
import { PackView } from './PackView';
import { SeeAgain } from './SeeAgain';
import { useOrganisation } from './useOrganisation';

/** The worker's side: what their organisation offers, and what of it they use. */
export function Organisation() {
  const now = useOrganisation();
  const { used, offer, refused } = now ?? {};
  const said = useSignal('');
  const wasOpened = useSignal(false);
  useEffect(() => {
    // Values of a policy may have come after the background last looked.
    takeInManaged().catch(() => undefined);
  }, []);
  const opened = () => {
    wasOpened.value = true;
  };
  const remove = async () => {
    said.value = await removeUsed().then(
      () => page.removed,
      () => t.offer.failed,
    );
  };
  return (
    <>
      <PageHeading text={page.title} />
      <p>{page.lead}</p>
      <p>{page.only}</p>
      <section class="stack tight" aria-label={page.offered}>
        {offer && (
          <>
            <h2 id="offered" tabIndex={-1} ref={wasOpened.value ? takeFocus : null}>
              {page.offered}
            </h2>
            <PackView known={offer} />
          </>
        )}
        <Offer />
      </section>
      {refused && <Faults lead={page.refusedPolicy} faults={refused} />}
      <section class="stack tight" aria-labelledby="in-use">
        <h2 id="in-use">{page.inUse}</h2>
        {used ? (
          <>
            <PackView known={used} />
            <LinkOut pack={used.pack} link="policyLink" />
            <LinkOut pack={used.pack} link="socialMediaHelpLink" />
            <LinkOut pack={used.pack} link="shareGoodNews" />
            <div>
              <button type="button" onClick={remove}>
                {page.remove}
              </button>
            </div>
          </>
        ) : (
          <p>{page.none}</p>
        )}
        <Said text={said.value} />
      </section>
      {now && <SeeAgain now={now} opened={opened} />}
      <OpenFile opened={opened} />
      <p class="note">{t.truth}</p>
    </>
  );
}
