import { isSupporting } from '../../modes/modes';
import { startSupporting } from '../../modes/supporting';
import { modesTexts as t } from '../../texts/en/modes';
import { useSettings } from '../../ui/useSettings';
import { SupportingNow } from './SupportingNow';

/** An hour of quiet, offered where the advice on helping someone stands. */
export function StartSupporting() {
  const settings = useSettings().value;
  if (!settings) return null;
  if (isSupporting(settings, new Date())) return <SupportingNow />;
  return (
    <div class="stack tight">
      <div>
        <button type="button" onClick={startSupporting}>
          {t.supportingStart}
        </button>
      </div>
      <p class="small soft">{t.supportingLead}</p>
    </div>
  );
}
