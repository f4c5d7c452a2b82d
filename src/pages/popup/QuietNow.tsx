import { quietFor, withQuiet } from '../../reminders/quiet';
import type { Quiet } from '../../settings/settings';
import { changeSettings } from '../../settings/store';
import { popupTexts as t } from '../../texts/en/popup';
import { timeName } from '../../ui/dates';
import { useSettings } from '../../ui/useSettings';

const choices = [
  ['quiet-hour', t.pauseHour],
  ['quiet-today', t.pauseToday],
  ['quiet-month', t.pauseMonth],
] as const;

const whole = (quiet: Quiet) => quiet.kind === undefined && quiet.site === undefined;

/** Quiet for a while, everywhere; and the end of it. */
export function QuietNow() {
  const settings = useSettings();
  if (!settings.value) return null;
  const now = new Date();
  const current = settings.value.quiet.find(
    (quiet) => whole(quiet) && quiet.until !== null && quiet.until > now.getTime(),
  );
  const pause = (answer: (typeof choices)[number][0]) => {
    const added = quietFor(answer, { site: '', kind: 'post' }, now);
    if (added) changeSettings((s) => ({ ...s, quiet: withQuiet(s.quiet, added, now) }));
  };
  const resume = () =>
    changeSettings((s) => ({ ...s, quiet: s.quiet.filter((quiet) => !whole(quiet)) }));
  return (
    <section class="stack tight" aria-labelledby="quiet">
      <h2 id="quiet">{t.pauseTitle}</h2>
      {current?.until ? (
        <div class="row">
          <p>{t.pausedUntil(timeName(current.until, now))}</p>
          <button type="button" onClick={resume}>
            {t.resume}
          </button>
        </div>
      ) : (
        <div class="row">
          {choices.map(([answer, label]) => (
            <button key={answer} type="button" onClick={() => pause(answer)}>
              {label}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}
