import { situations } from '../guidance/situations';
import { packTexts as t } from '../texts/en/pack';
import { type PlainKey, panelKey, plainKeys, worded } from './keys';
import type { PackKey } from './pack';

/** What a person calls a part of a pack: the same words as on the form that makes one. */
export function fieldName(key: PackKey): string {
  const id = worded.find((each) => panelKey(each) === key);
  return id ? t.panelField(situations[id].answer) : t.fields[key as PlainKey].title;
}

export const isPlainKey = (key: string): key is PlainKey => plainKeys.some((each) => each === key);
