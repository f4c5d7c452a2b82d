import { faultLine } from '../../organisation/fault-line';
import type { Fault } from '../../organisation/validate';
import { organisationPageTexts as t } from '../../texts/en/organisation-page';

/** Why a pack is refused, line by line, to hand on to whoever made it. */
export const Faults = ({ lead, faults }: { lead: string; faults: readonly Fault[] }) => (
  <div class="note warm stack tight" role="alert">
    <h3>{t.refusedTitle}</h3>
    <p>{lead}</p>
    <ul>
      {faults.map((fault) => (
        <li key={faultLine(fault)}>
          <bdi>{faultLine(fault)}</bdi>
        </li>
      ))}
    </ul>
    <p>{t.refusedLead}</p>
  </div>
);
