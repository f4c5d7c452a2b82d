const entries = (count: number) => (count === 1 ? '1 entry' : `${count} entries`);

export const keepTexts = {
  title: 'Keep or delete',
  lead: {
    0: 'Your entries stay until you delete them. If you like, old ones can go by themselves.',
    12: 'Your entries go after 12 months, if you don’t say otherwise.',
    24: 'Your entries go after 24 months, if you don’t say otherwise.',
  },
  choice: 'Entries go',
  spans: {
    0: 'never, until I delete them',
    12: 'when they are older than 12 months',
    24: 'when they are older than 24 months',
  },
  before:
    'We tell you two weeks before, here and on the first page. On the day you choose this, nothing goes.',
  saved: {
    0: 'From now on, your entries stay until you delete them.',
    12: 'From now on, entries go after 12 months. We tell you first.',
    24: 'From now on, entries go after 24 months. We tell you first.',
  },
  noticeTitle: 'Old entries will go',
  notice: (count: number, month: string, day: string) =>
    `On ${day}, ${entries(count)} from before ${month} will be deleted. Take them out first, or keep them.`,
  byMonth: (month: string, count: number) => `${month}: ${entries(count)}`,
  keep: 'Keep them',
  takeOut: 'Take them out',
  kept: 'They stay. We ask again in a year.',
  gone: (count: number, month: string) =>
    `As announced, ${entries(count)} from before ${month} ${count === 1 ? 'is' : 'are'} deleted.`,
  back: 'They are back, and they stay. We ask again in a year.',
  deleteLog: {
    title: 'Delete the log',
    lead: 'This deletes all entries and what you are writing. It can’t be undone. Your plan, your people and what you told your manager stay.',
    start: 'Delete the log…',
    sure: 'Yes, delete the log',
    no: 'No, keep it',
    done: 'The log is deleted.',
  },
  more: 'More on this',
  links: {
    'take-out': 'Take entries out, or make a backup',
    lock: 'Lock',
    safe: 'What keeps it safe',
    about: 'Delete everything',
  },
} as const;
