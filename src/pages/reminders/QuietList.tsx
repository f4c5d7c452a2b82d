import type { Quiet } from '../../settings/settings';
import { changeSettings } from '../../settings/store';
import { siteById } from '../../sites';
import { appTexts } from '../../texts/en/app';
import { common } from '../../texts/en/common';
import { timeName } from '../../ui/dates';

const t = appTexts.reminders;

function what({ kind, site }: Quiet): string {
  const name = kind ? common.kinds[kind] : t.quietAll;
  if (!site) return name;
  return kind
    ? `${name}, ${siteById(site)?.name ?? site}`
    : t.quietSite(siteById(site)?.name ?? site);
}

const until = (time: number | null): string =>
  time === null ? t.quietForGood : t.quietUntil(timeName(time, new Date()));

/** What the worker has asked to be quiet, and how to end it. */
export function QuietList({ quiet }: { quiet: readonly Quiet[] }) {
  const current = quiet.filter((entry) => entry.until === null || entry.until > Date.now());
  const end = (entry: Quiet) =>
    changeSettings((s) => ({
      ...s,
      quiet: s.quiet.filter((other) => other.kind !== entry.kind || other.site !== entry.site),
    }));
  return (
    <section class="stack tight" aria-labelledby="quiet">
      <h2 id="quiet">{t.quietTitle}</h2>
      {current.length === 0 && <p>{t.quietNone}</p>}
      {current.map((entry) => (
        <div class="row" key={`${entry.kind} ${entry.site}`}>
          <p>
            {what(entry)}: {until(entry.until)}
          </p>
          <button type="button" onClick={() => end(entry)}>
            {t.quietEnd(what(entry))}
          </button>
        </div>
      ))}
    </section>
  );
}
