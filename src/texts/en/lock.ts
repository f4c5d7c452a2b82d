/** What the popup says of the lock, and parts of pages do. */
export const lockTexts = {
  unlock: 'Unlock',
  lockNow: 'Lock now',
  seePlan: 'Your plan is locked. Unlock to see it.',
  seePeople: 'The people you can ask are locked. Unlock to see them.',
  seeDue: 'Unlock to see what is due.',
  seeWriting: 'What you were writing is locked. Unlock to go on with it.',
  seeTold: 'Unlock to see what you told your manager, and where you send it.',
  popupOpen: 'Your log is open.',
  popupLocked: 'Your log is locked. Unlock to see what is due.',
} as const;
