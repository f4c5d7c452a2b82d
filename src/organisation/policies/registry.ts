import type { Policy } from './policy';
import { entriesOf } from './value';
import { windowsBrowsers } from './windows';

const quoted = (text: string) => `"${text.replaceAll(/["\\]/g, '\\$&')}"`;

/** A text as bytes, for what a quoted one can't hold: it has no way to write a line break. */
const bytes = (text: string): string =>
  [...`${text}\0`]
    .flatMap((letter) => letter.split(''))
    .flatMap((unit) => [unit.charCodeAt(0) & 0xff, unit.charCodeAt(0) >> 8])
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join(',');

const data = (value: string | number): string => {
  if (typeof value === 'number') return `dword:${value.toString(16).padStart(8, '0')}`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for.
  return /[\u0000-\u001f]/.test(value) ? `hex(1):${bytes(value)}` : quoted(value);
};

/**
 * A `.reg` file for Chrome, Edge and Firefox on Windows. It takes away the values of an earlier pack
 * first, so that a link that was left out is gone. To be saved as UTF-16 with a byte order mark, as
 * Windows itself does: any other way spoils letters beyond ASCII.
 */
export function registryFile(policy: Policy): string {
  const lines = ['Windows Registry Editor Version 5.00', ''];
  for (const { root, pack, id } of windowsBrowsers) {
    const top = `HKEY_LOCAL_MACHINE\\${pack(policy.ids)}`;
    lines.push(`[-${top}]`, '', `[${top}]`);
    let key = '';
    for (const { keys, name, value } of entriesOf(policy.pack)) {
      const own = keys.map((part) => `\\${part}`).join('');
      if (own !== key) lines.push('', `[${top}${own}]`);
      key = own;
      lines.push(`${quoted(name)}=${data(value)}`);
    }
    lines.push('');
    if (policy.allow)
      lines.push(
        `[HKEY_LOCAL_MACHINE\\${root}\\ExtensionSettings\\${policy.ids[id]}]`,
        '"installation_mode"="allowed"',
        '',
      );
  }
  return lines.join('\r\n');
}
