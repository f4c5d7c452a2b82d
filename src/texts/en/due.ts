import type { DayKind } from '../../due/due';

/** What is due, and the notice about it. */
export const dueTexts = {
  /** All that the device's own notice says. */
  notice: 'A reminder you set',
  title: 'You wanted to come back to this',
  told: (day: string) => `You told your manager on ${day}.`,
  toldSome: 'You told your manager about a link.',
  toTell: 'You wanted to tell your manager about a link.',
  wanted: {
    followUp: (day: string) => `You wanted to look at it again ${day}.`,
    review: (day: string) => `You wanted to look at what you agreed ${day}.`,
  } satisfies Record<DayKind, (day: string) => string>,
  today: 'today',
  on: (day: string) => `on ${day}`,
  done: 'I’ve done that',
  later: 'Remind me in two weeks',
  see: 'See it',
  isDone: 'Good. That is off the list.',
  isBack: 'It is back.',
  isNotBack: 'It has changed since then. It stays as it is.',
  isLater: (day: string) => `Good. It comes back on ${day}.`,
} as const;
