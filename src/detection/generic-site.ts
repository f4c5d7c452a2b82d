import type { Site } from './site';

/** All that the watcher needs of it: no rules, as it has a detector of its own. */
export const withoutRules = {
  id: 'generic',
  never: /^$/,
  requestPages: [],
  controls: [],
  editors: [],
} as const;

/**
 * Stands for every site that the worker added and whose software nobody described. It has no rules,
 * and it is no file of `src/sites`: nothing is registered for it but the recogniser.
 */
export const genericSite: Site = {
  name: 'other sites you added',
  hosts: [],
  checked: '2026-11-22',
  sees: {
    'request-in': 'mostly',
    'request-out': 'no',
    post: 'mostly',
    comment: 'mostly',
    message: 'mostly',
  },
  unseen: [
    'Boxes whose button has a word that we don’t know, or one like “Submit” that says too little.',
    'Forms to report or complain, and care records: we leave those alone.',
    'Requests that come in any other shape than two buttons beside a name.',
    'Requests that you send.',
  ],
  ...withoutRules,
};
