import { defineSite } from '../detection/site';

// The tails of Discord's class names change with each build, so stems count only beside a second sign.
const button = ':is(button, [role="button"])';
const person = '[data-list-item-id^="people-list___"]';
const accept = '[class*="actionAccept_"]';
/** Settings lie over the page and have no address. */
const settings = '[data-layer$="_SETTINGS"]';
const friends = /^\/channels\/@me\/?(\?|$)/;
const messageRequests = /^\/message-requests(\/|$|\?)/;

export default defineSite({
  id: 'discord',
  name: 'Discord',
  hosts: ['discord.com'],
  checked: '2026-11-22',
  sees: {
    'request-in': 'mostly',
    'request-out': 'mostly',
    post: 'none',
    comment: 'none',
    message: 'yes',
  },
  unseen: [
    'Posts. All that you write in a channel counts as a message.',
    'A friend request that is not in the list of friends.',
    'Some message requests. We have not seen how their page is made.',
    '“Add Friend” on a profile, if Discord is not in English or Russian.',
    'The Discord app.',
  ],
  never: /^\/(login|register|reset|verify|authorize-ip|oauth2|settings)(\/|$|\?)/,
  requestPages: [
    // Waiting requests have no address: they are a tab of the friends page.
    { kind: 'request-in', path: friends, request: `${person} ${accept}`, wordless: true },
    { kind: 'message', path: messageRequests },
  ],
  controls: [
    { kind: null, within: settings },
    { kind: 'request-in', is: `${button}${accept}`, within: person },
    { kind: 'request-in', is: button, within: person, label: ['Accept'] },
    { kind: 'request-out', is: '[class*="addFriend_"]', within: '[role="tablist"]' },
    { kind: 'request-out', is: button, label: ['Add Friend', 'Добавить в друзья'] },
    // The address is documented and the rows are not: a list item with a yes and a no stands for one.
    {
      kind: 'message',
      path: messageRequests,
      is: button,
      within: 'main [role="listitem"]',
      pair: 'first',
    },
  ],
  editors: [
    // With its tab chosen, the only field on the friends page is the one for a person's name.
    {
      kind: 'request-out',
      wordless: true,
      path: friends,
      is: 'main input',
      page: '[role="tab"][aria-selected="true"][class*="addFriend_"]',
    },
    {
      kind: 'message',
      path: /^\/channels\/(@me|\d+)\/\d/,
      is: ':is([data-slate-editor="true"], main [contenteditable="true"])[role="textbox"]',
      notWithin: settings,
      wordless: true,
    },
  ],
});
