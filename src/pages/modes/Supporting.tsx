import { isSupporting } from '../../modes/modes';
import { endSupporting, startSupporting } from '../../modes/supporting';
import type { Settings } from '../../settings/settings';
import { modesTexts as t } from '../../texts/en/modes';
import { timeName } from '../../ui/dates';

/** Quiet for an hour, while the worker helps someone with that person's own account. */
export function Supporting({ settings }: { settings: Settings }) {
  const now = new Date();
  const on = isSupporting(settings, now);
  return (
    <section class="sheet stack tight" aria-labelledby="supporting">
      <h3 id="supporting">{t.supportingTitle}</h3>
      <p class="small">{t.supportingLead}</p>
      <div class="row" role="status">
        {on && <p>{t.supportingUntil(timeName(settings.supporting ?? 0, now))}</p>}
      </div>
      <div class="row">
        {on ? (
          <button type="button" onClick={endSupporting}>
            {t.supportingEnd}
          </button>
        ) : (
          <button type="button" onClick={startSupporting}>
            {t.supportingStart}
          </button>
        )}
      </div>
    </section>
  );
}
