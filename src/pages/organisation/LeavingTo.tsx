import type { Destination } from '../../declaration/destination';
import { organisationTexts as t } from '../../texts/en/organisation';
import { Leaving } from '../../ui/Leaving';

/** Where a link of an organisation leads: a mailbox has nothing of a site. */
export const LeavingTo = ({ to, stay }: { to: Destination; stay: () => void }) =>
  to.kind === 'mail' ? (
    <Leaving to={to} full={to.address} note={t.mail} stay={stay} />
  ) : (
    <Leaving to={to} stay={stay} />
  );
