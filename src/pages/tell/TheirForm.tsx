import { useSignal } from '@preact/signals';
import { readLink } from '../../organisation/links';
import { organisationTexts as t } from '../../texts/en/organisation';
import { organisationPageTexts as page } from '../../texts/en/organisation-page';
import { Said } from '../../ui/Said';
import { LeavingTo } from '../organisation/LeavingTo';
import { Framed } from '../organisation/Says';
import { useUsed } from '../organisation/useOrganisation';
import { LeavingByMail } from './LeavingByMail';

/**
 * Where the organisation would like to be told, if the worker uses its words and keeps no address of
 * their own.
 *
 * @param text the words, for a mail; nothing while they are locked away.
 */
export function TheirForm({ text }: { text: string | undefined }) {
  const pack = useUsed();
  const isOpen = useSignal(false);
  if (!pack?.declareLink) return null;
  const to = readLink(pack.declareLink);
  const stay = () => {
    isOpen.value = false;
  };
  return (
    <Framed title={t.from(pack.organisation)}>
      <p>{page.declare(pack.organisation)}</p>
      <p class="small">{text === undefined ? page.declareLocked : page.declareLead}</p>
      {pack.manager && <p class="small">{page.itsManager(pack.manager)}</p>}
      <div>
        <button
          type="button"
          aria-expanded={isOpen.value}
          onClick={() => {
            isOpen.value = !isOpen.value;
          }}
        >
          {t.opens.declareLink}
        </button>
      </div>
      {isOpen.value && 'fault' in to && <Said text={t.badLink} warm />}
      {isOpen.value &&
        'url' in to &&
        (to.kind === 'mail' && text !== undefined ? (
          <LeavingByMail to={to} text={text} stay={stay} />
        ) : (
          <LeavingTo to={to} stay={stay} />
        ))}
    </Framed>
  );
}
