export const homeTexts = {
  title: 'Home',
  lead: 'Something to hold on to. What would you like to do?',
  onTitle: 'Where it is on',
  onNone: 'Handrail is off everywhere. It works only on sites that you turn on.',
  onSites: (count: number) =>
    count === 1 ? 'It is on for one site:' : `It is on for ${count} sites:`,
  sites: 'Choose sites',
  checkInTitle: 'A question, every three months',
  checkIn: 'Has anyone you know started to use your service?',
  checkInYes: 'Yes, or maybe soon',
  checkInNo: 'No, no one',
  checkInLater: 'Ask me next week',
  checkInThanks: 'Thank you. We will ask again in three months.',
  checkInThanksLater: 'All right. We will ask again in a week.',
} as const;
