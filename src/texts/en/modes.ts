export const modesTexts = {
  supportingTitle: 'I’m helping someone with their account',
  supportingLead:
    'All reminders are quiet for an hour, then it turns itself off. After that we ask if you want to write a note.',
  supportingStart: 'Start: quiet for an hour',
  supportingUntil: (when: string) => `Quiet until ${when}: you are helping someone.`,
  supportingEnd: 'I’m done',
  supportingAdvice: 'What to think of while you help',
  supportedTitle: 'You were helping someone with their account',
  supportedLead:
    'Your hour of quiet is over. Would you like to write a few words about how it went, for yourself?',
  supportedNote: 'Write a note',
  supportedNo: 'No, thanks',
  officialTitle: 'I run an official account',
  officialLead:
    'On these sites, the reminder at a post asks which account you are in. A site could read that text.',
  officialSites: 'On which sites?',
  shiftTitle: 'On shift',
  shiftLead:
    'While you are on shift, the reminder at a post asks if it could wait for your break. A site could read that text.',
  shiftDevice: 'This is a work device',
  shiftDeviceMore: 'Then the reminder asks this at any hour.',
  hoursOn: 'Only at these hours',
  shiftHoursOn: 'I’m on shift at these hours',
  days: 'Days',
  dayNames: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  from: 'From',
  to: 'To',
  overnight: 'These hours go on past midnight.',
} as const;
