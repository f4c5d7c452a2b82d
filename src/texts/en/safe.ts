export const safeTexts = {
  title: 'What keeps it safe',
  lead: 'Your log is on this device, in this browser, and nowhere else. So it can be lost, too.',
  lostTitle: 'What can take your log away',
  lost: [
    'You remove Handrail from the browser. That deletes all it keeps, at once.',
    'Someone who runs your work device removes it. That is the same, and they need not ask.',
    'You use another browser, another profile or another device. The log is not there, but it is still where it was.',
    'You delete the browser profile, or the device breaks.',
  ],
  staysTitle: 'What does not',
  stays: [
    'Closing the browser, or turning the device off.',
    'A new version of Handrail.',
    'Clearing your browsing data. Most browsers leave add-ons alone, but a tool that cleans up may not.',
  ],
  workTitle: 'On a work device',
  work: 'Your employer’s own software may read its files. A passphrase helps, or keep your log on a device of your own.',
  backupTitle: 'What a backup is',
  backup:
    'A backup is one file with your whole log. It is locked with words that you choose, and only they open it.',
  backupKeep:
    'Keep it somewhere else: on a stick, or on another device. Handrail sends it nowhere.',
  roomTitle: 'When the disk is full',
  room: {
    kept: 'Your browser has said that it keeps the log, even when the disk is nearly full.',
    notKept:
      'Your browser has not said that it keeps the log when the disk is nearly full. A backup helps.',
    never: 'Your browser does not clear what Handrail keeps when the disk is nearly full.',
  },
  links: {
    'take-out': 'Make a backup',
    'bring-back': 'Bring a backup back',
    lock: 'Set a passphrase',
  },
  hasLock: 'You have a passphrase. See your lock',
} as const;
