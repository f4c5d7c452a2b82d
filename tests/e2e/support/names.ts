/** The accessible names that are the design's contract: by them any test tells which moment it was. */
export const names = {
  'request-in': 'Handrail: request to you',
  'request-out': 'Handrail: request you send',
  post: 'Handrail: your post',
  comment: 'Handrail: your comment',
  message: 'Handrail: your message',
} as const;

export type Kind = keyof typeof names;
export const reminderNames: readonly string[] = Object.values(names);
