import { type Destination, readDestination } from '../declaration/destination';
import { packTexts } from '../texts/en/pack';
import { tellTexts } from '../texts/en/tell';
import { strangeLetter } from './letters';

const t = packTexts.faults;

/** Only what an address is written with. A letter beyond that in a host may pass for another one. */
const addressLetters = /^[\x21-\x7e]+$/;

/** The host as the browser spells it for machines, where it can be read at all. */
const machineHost = (link: string): string =>
  URL.parse(link.replace(/^mailto:.*@/i, 'https://'))?.hostname ?? '';

/**
 * Reads a link of a pack: `https:` or `mailto:` as for an address that the worker types, and besides
 * only plain letters, a host with a name, and nothing that could pass for another host. Checked when
 * the pack is taken in, and again when the link is used.
 */
export function readLink(link: string): Destination | { why: string } {
  if (!/^(https:\/\/|mailto:)/.test(link)) return { why: t.scheme };
  if (!addressLetters.test(link)) {
    const host = machineHost(link);
    return /(^|\.)xn--/.test(host)
      ? { why: t.hostLetters(host) }
      : { why: strangeLetter(link) ?? tellTexts.faults['not-an-address'] };
  }
  const read = readDestination(link);
  if ('fault' in read) return { why: tellTexts.faults[read.fault] };
  const host = read.kind === 'web' ? read.host : read.address.slice(read.address.indexOf('@') + 1);
  if (/(^|\.)xn--/.test(host)) return { why: t.hostLetters(host) };
  if (/^[\d.]+$|^\[/.test(host)) return { why: t.hostNumbers };
  return read;
}
