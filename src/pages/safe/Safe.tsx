import { safeTexts as t } from '../../texts/en/safe';
import { Lines } from '../../ui/Lines';
import { useLoaded } from '../../ui/useLoaded';
import { PageHeading } from '../app/PageHeading';
import { BackupAgeHere } from '../keep/BackupAgeHere';
import { useLock } from '../lock/useLock';
import { persistence } from './persistence';

/** What could take the log away, and what helps. */
export function Safe() {
  const room = useLoaded(persistence).value;
  const state = useLock();
  const hasLock = state === 'open' || state === 'locked';
  return (
    <>
      <PageHeading text={t.title} />
      <p>{t.lead}</p>
      <Lines title={t.lostTitle} lines={t.lost} />
      <Lines title={t.staysTitle} lines={t.stays} />
      <section class="stack tight" aria-labelledby="work-device">
        <h2 id="work-device">{t.workTitle}</h2>
        <p>{t.work}</p>
      </section>
      <section class="stack tight" aria-labelledby="backup">
        <h2 id="backup">{t.backupTitle}</h2>
        <p>{t.backup}</p>
        <p>{t.backupKeep}</p>
        <BackupAgeHere />
      </section>
      {room && (
        <section class="stack tight" aria-labelledby="room">
          <h2 id="room">{t.roomTitle}</h2>
          <p>{t.room[room]}</p>
        </section>
      )}
      <nav class="stack tight" aria-label={t.title}>
        {Object.entries(t.links).map(([page, label]) => (
          <a key={page} href={`#/${page}`}>
            {page === 'lock' && hasLock ? t.hasLock : label}
          </a>
        ))}
      </nav>
    </>
  );
}
