/** Why an address that the worker typed can't be used. The Sites page has a sentence for each. */
export type AddressFault =
  | 'empty'
  | 'not-https'
  | 'not-a-host'
  | 'has-sign-in'
  | 'has-port'
  | 'has-path'
  | 'known-site';

export type Address = { host: string } | { fault: AddressFault };

/**
 * Reads the address of a server that the worker types. Only its form is checked; nothing is asked
 * of the server. "mastodon.scot" and "https://mastodon.scot/" are both fine.
 *
 * @param known hosts that have a switch of their own.
 */
export function readAddress(typed: string, known: readonly string[] = []): Address {
  const text = typed.trim();
  if (!text) return { fault: 'empty' };
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1];
  if (scheme && scheme.toLowerCase() !== 'https') return { fault: 'not-https' };
  // A "host:port" or "javascript:…" without slashes would be read as a scheme; put ours first.
  const url = URL.parse(scheme ? text : `https://${text}`);
  if (!url) return { fault: 'not-a-host' };
  if (url.username || url.password || text.includes('@')) return { fault: 'has-sign-in' };
  if (url.port || /:\d+$/.test(text.replace(/\/+$/, ''))) return { fault: 'has-port' };
  if (url.pathname !== '/' || url.search || url.hash) return { fault: 'has-path' };
  if (!isName(url.hostname)) return { fault: 'not-a-host' };
  const doors = /^(www|web|m|mobile|touch)\./;
  const main = url.hostname.replace(doors, '');
  if (known.some((host) => host.replace(doors, '') === main)) return { fault: 'known-site' };
  return { host: url.hostname };
}

/** A name with a dot in it; no number address, no single label, no wildcard. */
function isName(host: string): boolean {
  const labels = host.split('.');
  return (
    host.length <= 253 &&
    labels.length >= 2 &&
    labels.every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label)) &&
    !/^\d+$/.test(labels.at(-1) ?? '')
  );
}
