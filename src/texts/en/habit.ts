export const habitTexts = {
  // There is none of these with fewer than two.
  week: (shown: number, quick: number) => `${shown} reminders this week, ${quick} closed quickly.`,
  weeks: (shown: number, quick: number) =>
    `${shown} reminders in the last three weeks, ${quick} closed quickly.`,
  eased: 'So you get fewer for now.',
  asMany: 'As many as before',
  ask: 'Fewer?',
  fewer: 'Yes, fewer',
  title: 'Fewer when I close them quickly',
  more: 'Two or more closed within two seconds, and they become half as many. After a calm week or two they come back.',
  changing: 'The wording takes turns, so that you still see it. The buttons stay where they are.',
} as const;
