import { defaults, type Settings } from '../settings/settings';

/** The made-up social site inside Handrail, where anyone can meet a reminder. */
export const practiceId = 'practice';

/** Outside budget and history: every kind, as often as one likes. */
export const practiceSettings: Settings = {
  ...defaults,
  kinds: { 'request-in': true, 'request-out': true, post: true, comment: true, message: true },
  budgets: {
    requests: { day: 50, week: 50 },
    posts: { day: 50, week: 50 },
    messages: { day: 50, week: 50 },
  },
};
