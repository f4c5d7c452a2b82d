import type { Registry } from './read-registry';

const escaped: Record<string, string> = { n: '\n', r: '\r', t: '\t' };

/** A text in straight quotes, as PowerShell reads it. @throws on what it would run or expand. */
export function readText(code: string): string {
  const inner = /^"(.*)"$/s.exec(code)?.[1];
  if (inner === undefined) throw new Error(`no text: ${code}`);
  return inner.replaceAll(
    /`(.)|\$\(\[char\]0x([0-9a-f]{4})\)|["“”„$]/gs,
    (all, letter?: string, unit?: string) => {
      if (letter !== undefined) return escaped[letter] ?? letter;
      if (unit !== undefined) return String.fromCharCode(Number.parseInt(unit, 16));
      throw new Error(`${all} in ${code}`);
    },
  );
}

const quoted = '("(?:[^"`]|`.)*")';
const remove = new RegExp(`^Remove-Item -LiteralPath ${quoted} -Recurse -Force -ErrorAction \\S+$`);
const setKey = new RegExp(`^\\$key = ${quoted}$`);
const newValue = new RegExp(
  `^New-ItemProperty -LiteralPath \\$key -Name ${quoted} -PropertyType (String|DWord) -Value (${quoted}|\\d+) -Force \\| Out-Null$`,
);

/** Does what the script does. @throws on any other command. */
export function runScript(script: string): Registry {
  const registry: Registry = new Map();
  let key = '';
  for (const line of script.split('\n')) {
    const set = setKey.exec(line)?.[1];
    const [, name, type, value] = newValue.exec(line) ?? [];
    if (line === '' || line.startsWith('# ') || remove.test(line)) continue;
    if (set) key = readText(set);
    else if (line === 'New-Item -Path $key -Force | Out-Null') registry.set(key, new Map());
    else if (name && value)
      registry.get(key)?.set(readText(name), type === 'DWord' ? Number(value) : readText(value));
    else throw new Error(`not a line of the script: ${line}`);
  }
  return registry;
}
