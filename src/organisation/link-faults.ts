import { destinationFaults } from '../texts/en/destination';
import { packTexts } from '../texts/en/pack';

import { strangeLetter } from './letters';
import { machineHost, readLink } from './links';

const t = packTexts.faults;

/** What is wrong with a link, in a sentence; nothing when it can be opened. */
export function linkFault(link: string): string | undefined {
  const read = readLink(link);
  if ('url' in read) return undefined;
  switch (read.fault) {
    case 'scheme':
      return t.scheme;
    case 'host-letters':
      return t.hostLetters(machineHost(link));
    case 'host-numbers':
      return t.hostNumbers;
    case 'letters':
      return strangeLetter(link) ?? destinationFaults['not-an-address'];
    default:
      return destinationFaults[read.fault];
  }
}
