import { daysSince, lastBackup } from '../../log/backup/last';
import { takeOutTexts } from '../../texts/en/take-out';
import { useLoaded } from '../../ui/useLoaded';
import { onChanged } from '../../vault/changed';

const t = takeOutTexts.age;

function ago(days: number): string {
  if (days === 0) return t.today;
  if (days < 7) return t.days(days);
  if (days < 60) return t.weeks(Math.floor(days / 7));
  return days < 365 ? t.months(Math.floor(days / 30.44)) : t.more;
}

/** How old the last backup is: said once there is something to lose, and never as an alarm. */
export function BackupAge({ entries }: { entries: number }) {
  const last = useLoaded(() => lastBackup.read(), onChanged).value;
  if (entries === 0 || last === undefined) return null;
  return (
    <p class="small soft">
      {last ? t.last(ago(daysSince(last, new Date()))) : t.none} <a href="#/take-out">{t.make}</a>
    </p>
  );
}
