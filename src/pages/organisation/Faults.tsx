import { plainFaultLine } from '../../organisation/fault-line';
import type { Fault } from '../../organisation/validate';
import { organisationPageTexts as t } from '../../texts/en/organisation-page';
import { packTexts } from '../../texts/en/pack';

/** Why a pack is refused, line by line, in our own words alone, to hand on to whoever made it. */
export function Faults({ lead, faults }: { lead: string; faults: readonly Fault[] }) {
  const lines = [...new Set(faults.map(plainFaultLine))];
  // Something else than a pack: its many unknown parts would say nothing.
  const isOther = faults.some(
    ({ key, why }) => key === 'handrailPack' && why === packTexts.faults.missing,
  );
  return (
    <div class="note warm stack tight" role="alert">
      <h3>{t.refusedTitle}</h3>
      <p>{isOther ? t.notOurs : lead}</p>
      {!isOther && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p>{t.refusedLead}</p>
    </div>
  );
}
