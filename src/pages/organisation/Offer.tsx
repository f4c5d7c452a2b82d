import { useSignal } from '@preact/signals';
import { answerOffer } from '../../organisation/state';
import { organisationTexts } from '../../texts/en/organisation';
import { Said } from '../../ui/Said';
import { useOrganisation } from './useOrganisation';

const t = organisationTexts.offer;

/**
 * Offers an organisation's wording: once, until it is answered.
 *
 * @param see opens it in full; missing where it is shown already.
 */
export function Offer({ see }: { see?: () => void }) {
  const { offer, used } = useOrganisation() ?? {};
  const said = useSignal('');
  const answer = (choice: 'used' | 'not-now') => async () => {
    if (!offer) return;
    const isCurrent = await answerOffer(offer.fingerprint, choice).catch(() => undefined);
    if (isCurrent === undefined) said.value = t.failed;
    else if (!isCurrent) said.value = t.stale;
    else said.value = choice === 'used' ? t.used : t.notNowDone;
  };
  const name = offer?.pack.organisation ?? '';
  return (
    <>
      {offer && (
        <section class="note stack tight" aria-label={t.title}>
          <p>{t.title}</p>
          <p class="small">
            <bdi>{used ? t.changed(name) : t.by(name)}</bdi>
          </p>
          <div class="row">
            {see && (
              <button type="button" onClick={see}>
                {t.see}
              </button>
            )}
            <button type="button" onClick={answer('used')}>
              {t.use}
            </button>
            <button type="button" onClick={answer('not-now')}>
              {t.notNow}
            </button>
          </div>
        </section>
      )}
      <Said text={said.value} />
    </>
  );
}
