import { faultCode } from '../../log/backup/fault';
import { bringBackTexts as t } from '../../texts/en/bring-back';

/** What went wrong with a file, in words. */
export function wordsFor(thrown: unknown): string {
  const code = faultCode(thrown);
  return code ? t.faults[code] : t.failed;
}
