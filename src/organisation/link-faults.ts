import { destinationFaults } from '../texts/en/destination';
import { packTexts } from '../texts/en/pack';

import { strangeLetter } from './letters';
import { machineHost, readLink } from './links';
import { quoting, type Why } from './why';

const t = packTexts.faults;

/** What is wrong with a link, in a sentence; nothing when it can be opened. */
export function linkFault(link: string): Why | undefined {
  const read = readLink(link);
  if ('url' in read) return undefined;
  switch (read.fault) {
    case 'scheme':
      return { why: t.scheme };
    case 'host-letters':
      return quoting(t.hostLetters, machineHost(link));
    case 'host-numbers':
      return { why: t.hostNumbers };
    case 'letters':
      return strangeLetter(link) ?? { why: destinationFaults['not-an-address'] };
    default:
      return { why: destinationFaults[read.fault] };
  }
}
