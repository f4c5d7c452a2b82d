export const habitTexts = {
  week: (shown: number, quick: number) =>
    `${shown === 1 ? '1 reminder' : `${shown} reminders`} this week, ${quick} closed quickly.`,
  eased: 'So you get fewer for now.',
  asMany: 'As many as before',
  ask: 'Fewer?',
  fewer: 'Yes, fewer',
  title: 'Fewer when I close them quickly',
  more: 'Two or more closed within two seconds, and they become half as many. After a calm week or two they come back.',
  changing: 'The wording takes turns, so that you still see it. The buttons stay where they are.',
} as const;
