import type { Reason } from '../../reminders/decide';
import type { Group } from '../../settings/settings';

export const popupTexts = {
  iconRequest: 'Handrail: a request is here',
  iconDoubt: 'Handrail may no longer know this site well',
  onHere: (site: string) => `On for ${site}`,
  offHere: 'Off on this page',
  offHereMore: 'Handrail sees nothing of this page. It works only on sites that you turn on.',
  serverUnknown:
    'We don’t know what this site is made with, so Handrail goes by its boxes and buttons alone. It may miss some.',
  turnOff: (site: string) => `Turn off for ${site}`,
  choose: 'Choose sites',
  recognised: (day: string) => `Last recognised something here on ${day}.`,
  notYet: 'Nothing recognised here yet.',
  serverNew:
    'On, but not visited yet. Load the page again, and Handrail will say here what it found.',
  broken: (kinds: string, site: string) =>
    `Handrail may no longer know ${site} well. It saw things there that it does not know. This may be broken: ${kinds}.`,
  wrongHere: 'Did a reminder stay away?',
  structureLead:
    'You can make a picture of how this page is built, for the people who look after Handrail. It has no words, no names and no pictures from the page. First click into the box on the page that Handrail missed.',
  structureMake: 'Make the picture',
  structureLabel: 'How the page is built',
  structureNote:
    'This is all of it, and nothing was sent. Copy it, and send it by hand if you wish.',
  structureFailed: 'Your browser did not let us look at this page.',
  quietBecause: 'It was quiet just now:',
  reasons: {
    'kind-off': 'You have not turned on reminders of this kind.',
    'open-follow': 'Anyone may follow that account, and you have left those out.',
    supporting: 'You are helping someone with their account.',
    'quiet-all': 'You asked for quiet.',
    'quiet-kind': 'You asked for no more of this kind.',
    'quiet-site': 'You asked for quiet on this site.',
    'one-open': 'There is a reminder open in another place.',
    'just-shown': 'You had one for this a few minutes ago.',
    'day-spent': 'You have had today’s reminders of this kind.',
    'week-spent': 'You have had this week’s reminders of this kind.',
    eased: 'You closed the last ones quickly, so there are fewer for now.',
  } satisfies Record<Reason, string>,
  budgetTitle: 'Reminders so far',
  groups: { requests: 'Requests', posts: 'Posts', messages: 'Messages' } satisfies Record<
    Group,
    string
  >,
  budget: (today: number, day: number, week: number, ofWeek: number) =>
    `${today} today (at most ${day}), ${week} this week (at most ${ofWeek})`,
  groupOff: 'off',
  pauseTitle: 'Pause all reminders for',
  pauseHour: 'An hour',
  pauseToday: 'Today',
  pauseMonth: 'A month',
  pausedUntil: (when: string) => `All reminders are paused until ${when}.`,
  resume: 'Start them again',
  startTitle: 'Need a hand?',
  starts: {
    happened: 'Something just happened',
    know: 'I already know someone',
    tell: 'Tell my manager',
    note: 'Write a note',
  },
  open: 'Open Handrail',
} as const;
