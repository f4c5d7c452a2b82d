import { useSignal } from '@preact/signals';
import type { LinkKey } from '../../organisation/keys';
import { readLink } from '../../organisation/links';
import type { Pack } from '../../organisation/pack';
import { organisationTexts as t } from '../../texts/en/organisation';
import { Said } from '../../ui/Said';
import { LeavingTo } from './LeavingTo';

/** A link of the pack in use: looked at again when it is used, and shown in full before it opens. */
export function LinkOut({ pack, link }: { pack: Pack; link: LinkKey }) {
  const isOpen = useSignal(false);
  const address = pack[link];
  if (!address) return null;
  const to = readLink(address);
  const show = (shown: boolean) => () => {
    isOpen.value = shown;
  };
  return (
    <>
      <div>
        <button type="button" aria-expanded={isOpen.value} onClick={show(!isOpen.value)}>
          {t.opens[link]}
        </button>
      </div>
      {isOpen.value &&
        ('fault' in to ? <Said text={t.badLink} warm /> : <LeavingTo to={to} stay={show(false)} />)}
    </>
  );
}
