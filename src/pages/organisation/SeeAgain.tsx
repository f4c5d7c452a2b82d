import { managedPack, onManaged } from '../../organisation/managed';
import { type Organisation, offerPack } from '../../organisation/state';
import { organisationPageTexts as t } from '../../texts/en/organisation-page';
import { useLoaded } from '../../ui/useLoaded';

interface Props {
  now: Organisation;
  opened: () => void;
}

/** A no is not for ever: what policy holds is offered once more when the worker asks. */
export function SeeAgain({ now: { used, offer }, opened }: Props) {
  const held = useLoaded(managedPack, onManaged).value;
  if (!held || offer || used?.fingerprint === held.fingerprint) return null;
  const ask = () => offerPack(held, true).then(opened, () => undefined);
  return (
    <div class="stack tight">
      <p>{t.again}</p>
      <div>
        <button type="button" onClick={ask}>
          {t.seeAgain}
        </button>
      </div>
    </div>
  );
}
