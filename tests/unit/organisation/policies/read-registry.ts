/** Values by key, as a registry holds them. */
export type Registry = Map<string, Map<string, string | number>>;

const unquoted = (text: string) => text.slice(1, -1).replaceAll(/\\(.)/gs, '$1');

const fromBytes = (hex: string): string => {
  const bytes = hex.split(',').map((byte) => Number.parseInt(byte, 16));
  return new TextDecoder('utf-16le').decode(new Uint8Array(bytes)).replace(/\0$/, '');
};

/** Does what `reg import` does, one line after the other. @throws on a line it does not know. */
export function readRegistry(text: string): Registry {
  const [head, ...lines] = text.split('\r\n');
  if (head !== 'Windows Registry Editor Version 5.00') throw new Error(`head: ${head}`);
  const registry: Registry = new Map();
  let key: Map<string, string | number> | undefined;
  for (const line of lines) {
    const gone = /^\[-(.+)\]$/.exec(line)?.[1];
    const here = /^\[([^-].*)\]$/.exec(line)?.[1];
    const value = /^("(?:[^"\\]|\\.)*")=(.*)$/s.exec(line);
    if (line === '') continue;
    if (gone) {
      for (const each of [...registry.keys()]) if (each.startsWith(gone)) registry.delete(each);
    } else if (here) {
      key = registry.get(here) ?? new Map();
      registry.set(here, key);
    } else if (value?.[1] && value[2] && key) {
      key.set(unquoted(value[1]), readData(value[2]));
    } else throw new Error(`not a line of a .reg file: ${line}`);
  }
  return registry;
}

function readData(data: string): string | number {
  if (/^"(?:[^"\\]|\\.)*"$/s.test(data)) return unquoted(data);
  if (/^dword:[0-9a-f]{8}$/.test(data)) return Number.parseInt(data.slice(6), 16);
  if (/^hex\(1\):[0-9a-f,]+$/.test(data)) return fromBytes(data.slice(7));
  throw new Error(`not data of a .reg file: ${data}`);
}

/** A key and what is under it as a value: keys whose names count up are lists. */
export function valueAt(registry: Registry, top: string): unknown {
  const own = registry.get(top);
  const value: Record<string, unknown> = Object.fromEntries(own ?? []);
  for (const key of registry.keys()) {
    const name = key.startsWith(`${top}\\`) ? key.slice(top.length + 1) : '';
    if (name && !name.includes('\\')) value[name] = valueAt(registry, key);
  }
  const names = Object.keys(value);
  const isList = names.length > 0 && names.every((name, index) => name === String(index + 1));
  return isList ? Object.values(value) : value;
}
