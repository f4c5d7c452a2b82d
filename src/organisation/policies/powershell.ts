import type { Policy } from './policy';
import { type Entry, entriesOf } from './value';
import { windowsBrowsers } from './windows';

const inCode: Record<string, string> = {
  '`': '``',
  '"': '`"',
  $: '`$',
  '\n': '`n',
  '\r': '`r',
  '\t': '`t',
};

/**
 * A text of PowerShell, in plain ASCII: older versions read a script in the language of the machine,
 * and take curly quotes for straight ones.
 */
const text = (value: string): string => {
  const letters = value
    .replaceAll(/[`"$\n\r\t]/g, (letter) => inCode[letter] ?? letter)
    .replaceAll(
      /[^\n\r\t -~]/g,
      (unit) => `$([char]0x${unit.charCodeAt(0).toString(16).padStart(4, '0')})`,
    );
  return `"${letters}"`;
};

const write = ({ name, value }: Entry): string => {
  const [type, written] =
    typeof value === 'number' ? ['DWord', String(value)] : ['String', text(value)];
  return `New-ItemProperty -LiteralPath $key -Name ${text(name)} -PropertyType ${type} -Value ${written} -Force | Out-Null`;
};

/** A script that does what the `.reg` file does, for tools that run scripts on a device. */
export function powershell({ pack, ids }: Policy): string {
  const lines: string[] = [];
  for (const browser of windowsBrowsers) {
    const top = `Registry::HKEY_LOCAL_MACHINE\\${browser.pack(ids)}`;
    lines.push(`# ${browser.name}`);
    lines.push(
      `Remove-Item -LiteralPath ${text(top)} -Recurse -Force -ErrorAction SilentlyContinue`,
    );
    let key = '';
    for (const entry of entriesOf(pack)) {
      const own = [top, ...entry.keys].join('\\');
      if (own !== key) lines.push(`$key = ${text(own)}`, 'New-Item -Path $key -Force | Out-Null');
      key = own;
      lines.push(write(entry));
    }
    lines.push('');
  }
  return lines.join('\n');
}
