import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { common as t } from '../texts/en/common';
import { privateField } from './private-field';
import { Said } from './Said';

/** Enough for all of it on a phone, where a line takes some thirty-six letters. */
const rowsFor = (text: string): number =>
  text.split('\n').reduce((rows, line) => rows + 1 + Math.floor(line.length / 36), 0);

/** A text to take along: shown as it is, copied with one press, or by hand where that is refused. */
export function CopyText({
  label,
  text,
  rows = rowsFor(text),
}: {
  label: string;
  text: string;
  rows?: number;
}) {
  const said = useSignal('');
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      said.value = t.copied;
    } catch {
      field.current?.select();
      said.value = t.copyFailed;
    }
  };
  return (
    <div class="stack tight">
      <textarea
        ref={field}
        aria-label={label}
        readOnly
        rows={rows}
        value={text}
        {...privateField}
      />
      <div class="row no-print">
        <button type="button" onClick={copy}>
          {t.copy}
        </button>
        <Said text={said.value} />
      </div>
    </div>
  );
}
