import { dayOf, monthOf } from '../../reminders/days';

/** Names of files say what they are and when they were made, and nothing of the worker. */
export const fileName = {
  markdown: (now: Date) => `handrail-log-${monthOf(now)}.md`,
  json: (now: Date) => `handrail-log-${monthOf(now)}.json`,
  backup: (now: Date) => `handrail-backup-${dayOf(now)}.age`,
  unreadable: (now: Date) => `handrail-unreadable-${monthOf(now)}.json`,
};
