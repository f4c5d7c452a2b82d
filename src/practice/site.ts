import type { Site } from '../detection/site';
import { practiceId } from './practice';

/** The practice network's own rules. It is built by us, so it is told by marks of its own. */
export const practiceSite: Site = {
  id: practiceId,
  name: 'the practice network',
  hosts: [],
  hashRoutes: true,
  checked: '2026-11-22',
  sees: { 'request-in': 'yes', 'request-out': 'yes', post: 'yes', comment: 'yes', message: 'yes' },
  unseen: [],
  never: /^\/(?!practice)/,
  requestPages: [
    { kind: 'request-in', path: /^\/practice\/requests$/, request: '[data-practice="request"]' },
  ],
  controls: [
    { kind: 'request-in', is: '[data-practice="accept"]' },
    { kind: 'request-out', is: '[data-practice="add"]' },
  ],
  editors: [
    { kind: 'post', is: '[data-practice="post"]' },
    { kind: 'comment', is: '[data-practice="comment"]' },
    { kind: 'message', is: '[data-practice="message"]' },
  ],
};
