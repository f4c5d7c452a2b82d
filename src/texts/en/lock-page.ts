export const lockPageTexts = {
  title: 'Lock',
  isDevice:
    'There is no passphrase. Your log is scrambled on this device, but anyone who can use this browser here can read it.',
  isOpen: 'You have set a passphrase. The lock is open now, so you can read and write.',
  lockedLead: 'This is locked. Type your passphrase to see it.',
  coversTitle: 'What the lock is for',
  covers:
    'It covers your log and what you are writing. It covers what you told your manager, your plan, and the people you can ask.',
  coversNot:
    'Your settings, counts of reminders and which sites still work are not locked. Guidance and reminders go on while it is locked.',
  limits:
    'It can’t help if someone watches you type, or controls this device. Old copies may stay on the disk for a while.',

  passphrase: 'Your passphrase',
  show: 'Show it',
  opening: 'Opening. This takes a moment.',
  empty: 'Type your passphrase first.',
  wrong: 'That did not open it. Look at each word and each letter, and try again.',
  failed: 'This device could not do it just now. Close some tabs, and try again.',
  forgotten: 'Forgotten it?',
  forgottenMore:
    'Nobody can open it, us included. You can delete what is locked and begin again. A backup that you have can be brought back.',
  deleteLocked: {
    title: 'Delete what is locked',
    lead: 'This deletes your log, your drafts, your plan, your people and what you told your manager. It can’t be undone. Your settings stay.',
    start: 'Delete what is locked…',
    sure: 'Yes, delete it',
    no: 'No, keep it',
    done: 'It is deleted. You can begin again.',
  },
  damaged:
    'We can’t tell how your log is locked. That part is damaged, or a newer Handrail wrote it.',
  damagedMore:
    'Nothing was deleted or changed. If you use a newer Handrail elsewhere, update this one first.',

  setTitle: 'Set a passphrase',
  changeTitle: 'Change the passphrase',
  present: 'Your passphrase now',
  wrongPresent: 'That is not your passphrase of now. Look at each letter, and try again.',
  phraseLead: 'Six words picked at random are a strong passphrase. They are easy to write down.',
  phraseMake: 'Make six words for me',
  phraseAnother: 'Make another',
  next: 'New passphrase',
  nextHint: 'At least 12 letters. Spaces, signs and long ones are all fine.',
  again: 'The new one again',
  showNew: 'Show what I type',
  writeDown:
    'Write it down and keep it at home. We have no spare key: if it is lost, nobody can open your log.',
  knows: 'I know that nobody can recover it.',
  short: 'That is too short. Take at least 12 letters.',
  easy: 'That is easy to guess. Take the six words instead, or more different letters.',
  differs: 'The two are not the same. Type the new one again.',
  damagedLost: (count: number) =>
    count === 1
      ? 'One piece here is damaged and can’t be read. Once you set a passphrase, it is lost for good.'
      : `${count} pieces here are damaged and can’t be read. Once you set a passphrase, they are lost for good.`,
  damagedKnows: 'I know. Go on.',
  damagedTick: 'First tick that you know what is lost. Or bring back a backup before you go on.',
  damagedStays: (count: number) =>
    count === 1
      ? 'One piece here is damaged and can’t be read. It stays as it is.'
      : `${count} pieces here are damaged and can’t be read. They stay as they are.`,
  tickFirst: 'First tick that you know nobody can recover it.',
  set: 'Set this passphrase',
  change: 'Change it',
  changeStart: 'Change the passphrase',
  cancel: 'Cancel',
  working: 'Locking takes a moment. You can go on: nothing is lost.',
  isSet: (idle: string) =>
    `It is set. It locks when you close the browser, or when you have not used Handrail for ${idle}.`,
  changed: 'The passphrase is changed. Backups you made before keep their own.',
  offStart: 'Take the passphrase off',
  offTitle: 'Take the passphrase off',
  offLead: 'Then anyone who can use this browser here can read your log.',
  off: 'Take it off',
  isOff: 'The passphrase is off.',

  autoTitle: 'When it locks by itself',
  idleTitle: 'When you have not used Handrail for',
  idle: (minutes: number) =>
    minutes === 1 ? 'a minute' : minutes === 60 ? 'an hour' : `${minutes} minutes`,
  onHide: 'Also when I leave this tab',
  onClose: 'It always locks when you close the browser.',
} as const;
