import {
  type Destination,
  type DestinationFault,
  readDestination,
} from '../declaration/destination';

/** Why a link of a pack is refused: on top of what is wrong with addresses in general. */
export type LinkFault = DestinationFault | 'scheme' | 'letters' | 'host-letters' | 'host-numbers';

/** Only what an address is written with. A letter beyond that in a host may pass for another one. */
const addressLetters = /^[\x21-\x7e]+$/;
const hasMachineLetters = (host: string) => /(^|\.)xn--/.test(host);

/** A host in plain sight: what stands before the path is what the browser reads. */
const plainHost = /^https:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[/?#]|$)/i;
const isPlain = (link: string): boolean =>
  link.startsWith('mailto:')
    ? !link.includes('%')
    : plainHost.exec(link)?.[1]?.toLowerCase() === machineHost(link) && !link.includes('\\');

/** The host as the browser spells it for machines (`xn--…`); empty where it can't be read. */
export const machineHost = (link: string): string =>
  URL.parse(link.replace(/^mailto:.*@/i, 'https://'))?.hostname ?? '';

/**
 * Reads a link of a pack: `https:` or `mailto:` as for an address that the worker types, and besides
 * only plain letters, a host with a name, and nothing that could pass for another host. Checked when
 * the pack is taken in, and again when the link is used.
 */
export function readLink(link: string): Destination | { fault: LinkFault } {
  if (!/^(https:\/\/|mailto:)/.test(link)) return { fault: 'scheme' };
  const host = machineHost(link);
  if (hasMachineLetters(host)) return { fault: 'host-letters' };
  if (!addressLetters.test(link)) return { fault: 'letters' };
  const read = readDestination(link);
  if ('fault' in read) return read;
  if (/^[\d.]+$|^\[/.test(host)) return { fault: 'host-numbers' };
  return isPlain(link) ? read : { fault: 'not-an-address' };
}
