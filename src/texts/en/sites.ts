import type { AddressFault } from '../../access/address';
import type { Sight } from '../../detection/site';

export const sitesTexts = {
  title: 'Sites',
  lead: 'Each site has a switch of its own. All of them are off until you turn them on.',
  askTitle: 'Your browser will ask you too',
  ask: [
    'When you turn a switch on, your browser asks if Handrail may “read and change all your data” on that site, or words like that.',
    'It sounds big because browsers have just one warning for all tools that work on a page, large or small.',
    'What Handrail really looks at: which page of the site you are on, request buttons, and the boxes you write in. It does not read names, posts, messages or photos, and it changes nothing but showing its own box.',
  ],
  asking: (site: string) =>
    `Your browser is asking about ${site} now. Look near the top of the window.`,
  refused: (site: string) =>
    `That’s fine. ${site} stays off, and nothing has changed. You can turn it on another day.`,
  failed: (site: string) =>
    `Your browser did not let Handrail ask about ${site}. Open Handrail’s page in a normal tab and try again.`,
  turnedOn: (site: string) => `${site} is on. It works in the tabs you have open, too.`,
  turnedOff: (site: string) => `${site} is off. Your browser has taken back the permission.`,
  sees: 'What it can see here',
  unseenTitle: 'What it can’t see here',
  sight: {
    yes: 'Sees it',
    mostly: 'Sees most of it',
    some: 'Sees some of it',
    no: 'Can’t see it',
    none: 'There is none here',
  } satisfies Record<Sight, string>,
  states: {
    working: (day: string) => `works: last recognised on ${day}`,
    seen: (day: string) => `last recognised on ${day}`,
    waiting: () => 'on, nothing recognised here yet',
    off: () => 'reminders of this kind are off',
    'maybe-broken': (day: string) => `may be broken since ${day}`,
  },
  unnoticed: (kinds: string) =>
    `We can’t tell if these still work here, only when one was last seen: ${kinds}.`,
  checked: (day: string) =>
    `Our knowledge of this site is from ${day}. Sites change without telling us.`,
  serversTitle: 'Any other site',
  serversLead:
    'You can skip this. Are you on Mastodon, a forum or another site? Type its address, such as mastodon.scot. We check only that it is an address. We do not ask the site anything.',
  address: 'The site’s address',
  add: 'Add this site',
  faults: {
    empty: 'Type the address of the site first.',
    'not-https':
      'The address has to begin with https. Others are not safe, so Handrail leaves them out.',
    'not-a-host': 'That does not look like a site’s address. It should look like mastodon.scot.',
    'has-sign-in': 'Leave out your name and the @ sign. Only the site’s address is needed.',
    'has-port': 'Leave out the number after the colon. Only the site’s address is needed.',
    'has-path': 'Leave out everything after the site’s name, such as /home.',
    'known-site': 'That site has a switch of its own in the list above. Handrail can’t see apps.',
  } satisfies Record<AddressFault, string>,
  serverOff: 'Off. Turn it on, then open it once.',
  serverNotVisited: 'Not visited yet. Open it once, and Handrail will say here what it found.',
  serverSeen: (software: string, found: string, day: string) =>
    `${software} was found here on ${found}. Last visit: ${day}.`,
  serverWithout: (software: string) =>
    `We saw no sign of ${software} on your last visit. After three days like that, we look anew.`,
  serverUnknown: (day: string) =>
    `We don’t know what this site is made with. Last visit: ${day}. So Handrail looks for boxes to write in, and for two buttons that say yes and no. It may miss some.`,
  wideTitle: 'Your browser gives Handrail more than it needs',
  wide: 'In your browser’s settings, Handrail may use more than the sites below. Handrail ignores that: it works only where you turn on a switch here.',
  wideGiveBack: 'Give it back',
} as const;
