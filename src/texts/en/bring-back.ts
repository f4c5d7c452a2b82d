import type { FaultCode } from '../../log/backup/fault';

const many = (count: number, one: string, more: string) => (count === 1 ? one : `${count} ${more}`);

export const bringBackTexts = {
  title: 'Bring back',
  lead: 'Choose a backup, or a data file (JSON) from Handrail. You see what is in it before anything changes.',
  file: 'Choose a file',
  fileHint: 'It is opened here, on your device. It goes nowhere.',
  reading: 'One moment. We look at the file…',
  passphrase: 'The passphrase of this backup',
  passphraseHint: 'These are the words from the day you made the backup.',
  show: 'Show what I type',
  open: 'Open it',
  opening: 'One moment. It is being opened…',
  none: 'Type the passphrase first.',
  other: 'Choose another file',
  unchanged: 'Nothing has changed.',
  faults: {
    empty: 'This file is empty. Choose another one.',
    'too-big': 'This file is too big for Handrail. A backup has at most 64 MB.',
    foreign: 'This is not a backup from Handrail. Look for a name that begins with “handrail”.',
    'cut-short': 'Part of this file is missing. Copy it once more from where it was kept.',
    damaged:
      'Something in this file has changed since it was made. If you have another copy, try that.',
    'later-version': 'This file is from a newer Handrail. Update Handrail, and try once more.',
    'not-passphrase':
      'This file is locked with a key, not with a passphrase. Open it with “age” first.',
    'asks-too-much':
      'To open this file takes more memory than we can use here. Open it with “age” first.',
    'wrong-passphrase': 'That passphrase does not open it. Look for a slip, and try again.',
    'too-many': 'There is more in this file than Handrail can hold. So it is left as it is.',
  } satisfies Record<FaultCode, string>,
  failed: 'The file could not be read. Try once more, or choose another one.',
  preview: {
    title: 'What is in it',
    made: (day: string) => `Made on ${day}.`,
    caption: 'What is in the file, next to what is here',
    what: 'What',
    fresh: 'New',
    same: 'Here already',
    clashing: 'Differs',
    entries: 'Log entries',
    declarations: 'What I told my manager',
    months: (from: string, to: string) =>
      from === to ? `The entries are from ${from}.` : `The entries are from ${from} to ${to}.`,
    noEntries: 'There are no log entries in it.',
    newOnes: 'Look at the new entries',
    more: (count: number) => `And ${count} more.`,
    parts: {
      plan: 'My plan',
      people: 'People I can ask',
      address: 'Where I tell my manager',
    },
    partFresh: (part: string) => `${part}: you have none here, so it comes along.`,
    partSame: (part: string) => `${part}: the same as here.`,
    replaceTitle: 'You have these here, too. What you don’t tick stays as it is.',
    replace: (part: string) => `Take “${part}” from the file`,
    settings: 'Use the settings in the file',
    settingsMore: 'Sites stay on or off as they are now.',
    servers: (hosts: string) => `You had added ${hosts}. You can add that again under “Sites”.`,
    clashTitle: (count: number) =>
      count === 1 ? 'One is here with other words' : `${count} are here with other words`,
    clashes: {
      both: 'Keep both',
      mine: 'Keep what is here',
      theirs: 'Take what is in the file',
    },
    mine: 'Here',
    theirs: 'In the file',
    lookAtClashes: 'Look at them side by side',
    unreadable: (count: number) =>
      many(
        count,
        'One piece in the file can’t be read. It is left in the file, so keep that.',
        'pieces in the file can’t be read. They are left in the file, so keep that.',
      ),
    unreadableWords: 'The words that are in there',
    nothingNew: 'All of it is here already.',
    go: 'Bring it back',
    leave: 'Leave it',
  },
  done: (count: number) => many(count, 'One thing came back.', 'things came back.'),
  doneNothing: 'All of it was here already. Nothing has changed.',
  doneSettings: 'Your settings came back.',
  undone: 'It is as it was before.',
  notStored:
    'This could not be saved. The disk may be full. Nothing has changed, and the file is as it was.',
  busy: 'One moment. A long log can take a minute.',
} as const;
