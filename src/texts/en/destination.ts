import type { DestinationFault } from '../../declaration/destination';

/** Why an address that someone typed, or that came in a pack, can't be opened. */
export const destinationFaults = {
  empty: 'Type the address first.',
  'not-an-address': 'That does not look like a web or e-mail address. Please look at it again.',
  'not-https': 'Only addresses that begin with https are safe to keep here.',
  'has-sign-in': 'This address has a name or password in it. Ask for the plain address.',
  'has-port': 'This address has a number after a colon. Ask for the plain address.',
  'has-extras': 'Please type just one plain e-mail address, with nothing after it.',
  'too-long': 'This address is too long to check.',
} as const satisfies Record<DestinationFault, string>;
