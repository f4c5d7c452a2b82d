import type { Policy } from './policy';
import { type Entry, entriesOf } from './value';
import { windowsBrowsers } from './windows';

/** The longest text that a template may set by itself; a longer one needs a box in the window. */
const longestSet = 255;

/** One setting of the group policy editor: Handrail's wording in one browser. */
export interface Setting {
  /** Its name in the template. */
  name: string;
  browser: string;
  /** The registry key of the pack. */
  key: string;
  /** Written when the setting is turned on, with nothing to type. */
  set: readonly Entry[];
  /** Too long for that: each has a box, filled in beforehand. */
  boxes: readonly Entry[];
}

export const settingsOf = ({ pack, ids }: Policy): Setting[] =>
  windowsBrowsers.map((browser) => {
    const entries = entriesOf(pack);
    const isLong = ({ value }: Entry) => String(value).length > longestSet;
    return {
      name: `Handrail_${browser.id}`,
      browser: browser.name,
      key: browser.pack(ids),
      set: entries.filter((entry) => !isLong(entry)),
      boxes: entries.filter(isLong),
    };
  });

/** The root of both files. */
export const namespace =
  'xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0"';
