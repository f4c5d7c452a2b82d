/** It names nothing: a subject line is what others see over a shoulder. */
export const mailSubject = 'Can we talk?';

/** Mail programs get the address by way of the system, and some cut off what is longer. */
export const longestMail = 2000;

const encoded = (text: string): string =>
  encodeURIComponent(text.toWellFormed().replaceAll(/\r\n|\r|\n/g, '\r\n'));

/** A mail to be: the subject always, the words only if there is room for them. */
export interface Mail {
  url: `mailto:${string}`;
  /** Whether the words are in it. */
  withWords: boolean;
}

/**
 * @param address one plain `mailto:` address, as `readDestination` gives it.
 * @param words what the mail says; without it, nothing.
 */
export function mailTo(address: `mailto:${string}`, words = ''): Mail {
  const url: Mail['url'] = `${address}?subject=${encoded(mailSubject)}`;
  const full: Mail['url'] = `${url}&body=${encoded(words)}`;
  const withWords = words !== '' && full.length <= longestMail;
  return { url: withWords ? full : url, withWords };
}
