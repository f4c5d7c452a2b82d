export type Destination =
  | { kind: 'web'; url: string; host: string }
  | { kind: 'mail'; url: `mailto:${string}`; address: string };

/** Why what the worker typed can't be opened. The page has a sentence for each. */
export type DestinationFault =
  | 'empty'
  | 'not-an-address'
  | 'not-https'
  | 'has-sign-in'
  | 'has-port'
  | 'has-extras'
  | 'too-long';

/** At most so many letters in an address. */
export const longestAddress = 2048;
// One plain address: no name around it, no second one, nothing that a mail program would read as more.
const mailAddress = /^[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u;
/** Characters that can make an address look like another one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for.
const misleading = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

/**
 * Reads the form or e-mail address of the worker's organisation: `https:` and `mailto:` only, and
 * nothing hidden in it. The host, of a mail address too, is given as the browser spells it for
 * machines (`xn--…`), which shows letters that only look like others.
 */
export function readDestination(typed: string): Destination | { fault: DestinationFault } {
  const text = typed.trim();
  if (!text) return { fault: 'empty' };
  if (text.length > longestAddress) return { fault: 'too-long' };
  if (misleading.test(text)) return { fault: 'not-an-address' };
  const isMail = /^mailto:/i.test(text) || /^[^/?#]*@/.test(text);
  return isMail ? readMail(text.replace(/^mailto:/i, '')) : readWeb(text);
}

function readMail(typed: string): Destination | { fault: DestinationFault } {
  if (/[?&,;]/.test(typed)) return { fault: 'has-extras' };
  if (!mailAddress.test(typed)) return { fault: 'not-an-address' };
  const at = typed.indexOf('@');
  const host = URL.parse(`https://${typed.slice(at + 1)}`)?.hostname;
  // Numbers alone are read as an address of another kind.
  if (!host || /\.\d+$/.test(host)) return { fault: 'not-an-address' };
  const address = `${typed.slice(0, at)}@${host}`;
  return { kind: 'mail', url: `mailto:${encodeURI(address)}`, address };
}

function readWeb(text: string): Destination | { fault: DestinationFault } {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  const hasScheme = scheme !== undefined && !/^[^/]*\.[^/]*:\d/.test(text);
  if (hasScheme && scheme !== 'https') return { fault: 'not-https' };
  const url = URL.parse(hasScheme ? text : `https://${text}`);
  if (!url?.hostname.includes('.')) return { fault: 'not-an-address' };
  if (url.username || url.password) return { fault: 'has-sign-in' };
  if (url.port) return { fault: 'has-port' };
  return { kind: 'web', url: url.href, host: url.hostname };
}
