import type { Kind } from '../../detection/moment';

export const common = {
  name: 'Handrail',
  back: 'Back',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Your browser did not let us copy. The words are marked: copy them by hand.',
  print: 'Print',
  undo: 'Undo',
  remove: 'Remove',
  skip: 'Go to the main part',
  storageFailed:
    'This could not be saved. The disk may be full. Your words are still here: copy them before you close this page.',
  /** Handrail's names for the five kinds of moment. */
  kinds: {
    'request-in': 'Requests to you',
    'request-out': 'Requests you send',
    post: 'Your posts',
    comment: 'Your comments',
    message: 'Your messages',
  } satisfies Record<Kind, string>,
  leaving: {
    title: 'You are about to leave Handrail',
    where: 'This opens:',
    note: 'Handrail sends nothing with you. The site will see your visit like any other.',
    go: 'Open it',
    stay: 'Stay here',
  },
  notPolicy: 'Handrail is not legal advice, and not your employer’s policy.',
  danger: 'Is someone in danger now? Call {emergency}.',
} as const;
