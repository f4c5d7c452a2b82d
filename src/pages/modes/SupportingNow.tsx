import { isSupporting } from '../../modes/modes';
import { endSupporting } from '../../modes/supporting';
import { modesTexts as t } from '../../texts/en/modes';
import { timeName } from '../../ui/dates';
import { useSettings } from '../../ui/useSettings';

/** While the worker helps someone: that it is quiet, until when, and the end of it. */
export function SupportingNow() {
  const settings = useSettings().value;
  const now = new Date();
  if (!settings || !isSupporting(settings, now)) return null;
  return (
    <div class="note row">
      <p>{t.supportingUntil(timeName(settings.supporting ?? 0, now))}</p>
      <button type="button" onClick={endSupporting}>
        {t.supportingEnd}
      </button>
    </div>
  );
}
