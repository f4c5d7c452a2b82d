import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Known } from '../../organisation/db';
import { answerOffer } from '../../organisation/state';
import { organisationTexts } from '../../texts/en/organisation';
import { type Done, JustDone } from '../../ui/JustDone';
import { useOrganisation } from './useOrganisation';

const t = organisationTexts.offer;

interface Props {
  /** Opens it in full; missing where it is shown already. */
  see?: () => void;
}

/** Whose words they are, and what becomes of those that are in use now. */
function whose({ pack: { organisation } }: Known, used: Known | undefined): string {
  if (!used) return t.by(organisation);
  return used.pack.organisation === organisation
    ? t.changed(organisation)
    : t.another(organisation, used.pack.organisation);
}

/** Offers an organisation's wording: once, until it is answered. */
export function Offer({ see }: Props) {
  const { offer, used } = useOrganisation() ?? {};
  const last = useSignal<Done | undefined>(undefined);
  /** What the worker has before them. One that takes its place has to be looked at first. */
  const shown = useSignal<string | undefined>(undefined);
  const fingerprint = offer?.fingerprint;
  const look = () => {
    shown.value = fingerprint;
    last.value = undefined;
  };
  useEffect(() => {
    if (!fingerprint) shown.value = undefined;
    else if (!shown.value) look();
  }, [fingerprint]);
  const answer = (choice: 'used' | 'not-now') => async () => {
    if (!fingerprint) return;
    const isCurrent = await answerOffer(fingerprint, choice).catch(() => undefined);
    if (isCurrent === undefined) last.value = { said: t.failed, warm: true };
    else if (!isCurrent) last.value = { said: t.stale, warm: true };
    else last.value = { said: choice === 'used' ? t.used : t.notNowDone };
  };
  const isNew = offer && shown.value !== undefined && shown.value !== fingerprint;
  return (
    <>
      {offer && (
        <section class="note stack tight" aria-label={t.title}>
          <p>{t.title}</p>
          <p class="small">
            <bdi>{whose(offer, used)}</bdi>
          </p>
          <div role="status">{isNew && <p>{t.stale}</p>}</div>
          <div class="row">
            {see && (
              <button type="button" onClick={see}>
                {t.see}
              </button>
            )}
            {isNew ? (
              <button type="button" onClick={look}>
                {t.seen}
              </button>
            ) : (
              <>
                <button type="button" onClick={answer('used')}>
                  {t.use}
                </button>
                <button type="button" onClick={answer('not-now')}>
                  {t.notNow}
                </button>
              </>
            )}
          </div>
        </section>
      )}
      <JustDone last={last.value} />
    </>
  );
}
