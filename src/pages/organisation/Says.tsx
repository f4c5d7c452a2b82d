import type { ComponentChildren } from 'preact';
import type { Kind } from '../../detection/moment';
import { type SituationId, situations } from '../../guidance/situations';
import { isWorded, panelKey } from '../../organisation/keys';
import { organisationTexts as t } from '../../texts/en/organisation';
import { LinkOut } from './LinkOut';
import './says.css';
import { useUsed } from './useOrganisation';

/** All that comes from an organisation stands in this frame, with its name. */
export const Framed = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <div class="theirs stack tight">
    <p class="small soft">
      <bdi>{title}</bdi>
    </p>
    {children}
  </div>
);

/** Not where someone is worried about care, and not after posts and comments: there we speak alone. */
const mayStandBeside = (id: SituationId, kind: Kind | undefined): boolean =>
  isWorded(id) && kind !== 'post' && kind !== 'comment';

/**
 * What the worker's organisation says, beside the built-in advice and never in place of it. About
 * posts and comments it says nothing here.
 */
export function OrganisationSays({ id, kind }: { id: SituationId; kind: Kind }) {
  const pack = useUsed();
  if (!pack || !isWorded(id) || !mayStandBeside(id, kind)) return null;
  const words = pack[panelKey(id)];
  const next: readonly string[] = situations[id].next;
  const hasPolicy = pack.policyLink && next.includes('tell');
  const hasHelp = pack.socialMediaHelpLink && id === 'supporting';
  if (!words && !hasPolicy && !hasHelp) return null;
  return (
    <Framed title={words ? t.says(pack.organisation) : t.from(pack.organisation)}>
      {words && <p class="lead">{words}</p>}
      {hasPolicy && <LinkOut pack={pack} link="policyLink" />}
      {hasHelp && <LinkOut pack={pack} link="socialMediaHelpLink" />}
      <p class="small soft">{t.truth}</p>
    </Framed>
  );
}

/** Who the organisation says one can ask. It stands after “Who you can ask”, which stays as it is. */
export function OrganisationAsk({ id, kind }: { id?: SituationId; kind?: Kind }) {
  const pack = useUsed();
  if (!pack?.contact && !pack?.whenManagerIsConnection) return null;
  if (id && !mayStandBeside(id, kind)) return null;
  return (
    <Framed title={t.says(pack.organisation)}>
      {pack.contact && <p>{pack.contact}</p>}
      {pack.whenManagerIsConnection && <p>{pack.whenManagerIsConnection}</p>}
    </Framed>
  );
}

/** Where the organisation takes good news for its own page: beside our guidance on that, and named. */
export function OrganisationNews() {
  const pack = useUsed();
  if (!pack?.shareGoodNews) return null;
  return (
    <Framed title={t.from(pack.organisation)}>
      <LinkOut pack={pack} link="shareGoodNews" />
    </Framed>
  );
}
