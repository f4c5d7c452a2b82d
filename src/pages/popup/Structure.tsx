import { useSignal } from '@preact/signals';
import { makeReport } from '../../health/report';
import { popupTexts as t } from '../../texts/en/popup';
import { CopyText } from '../../ui/CopyText';
import { Said } from '../../ui/Said';

/** A redacted picture of the page, made on a press, shown in full, and sent nowhere. */
export function Structure({ tabId, host }: { tabId: number; host: string }) {
  const report = useSignal('');
  const failed = useSignal(false);
  const make = async () => {
    const made = await makeReport(tabId, host).catch(() => undefined);
    report.value = made ?? '';
    failed.value = !made;
  };
  return (
    <div class="stack tight">
      <p>{t.structureLead}</p>
      <div>
        <button type="button" onClick={make}>
          {t.structureMake}
        </button>
      </div>
      <Said text={failed.value ? t.structureFailed : ''} warm />
      {report.value && (
        <>
          <p>{t.structureNote}</p>
          <CopyText label={t.structureLabel} text={report.value} rows={10} />
        </>
      )}
    </div>
  );
}
