import { isEmpty, longestField, type Written } from '../../log/entry';
import { partsOf } from '../../log/templates';
import { logTexts } from '../../texts/en/log';

const t = logTexts.write;

/** What stands in the way of keeping it, in words; nothing when all is well. */
export function faultIn(written: Written): string {
  if (isEmpty(written)) return t.empty;
  const long = partsOf(written).find(({ text }) => text.length > longestField);
  return long ? t.tooLong(long.label || t.yourWords) : '';
}

/** As it is kept: without boxes that were left empty, and without space around words. */
export const tidy = (written: Written): Written => ({
  ...written,
  fields: Object.fromEntries(
    Object.entries(written.fields).flatMap(([id, text]) =>
      text.trim() ? [[id, text.trim()]] : [],
    ),
  ),
});
