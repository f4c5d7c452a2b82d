import type { Topic } from '../references';
import type { PageId } from '.';

/** What each page is about, so that the worker's own bodies are named beside it. */
export const topicsOf: Record<PageId, readonly Topic[]> = {
  'already-connected': ['ties'],
  'when-told': ['ties'],
  'check-our-policy': ['ties', 'official'],
  'who-says-what': [],
  posting: ['posts', 'photos'],
  'local-groups': ['posts'],
  'official-account': ['official', 'photos'],
  supporting: ['supporting'],
  'on-shift': ['on-shift'],
  former: ['former'],
  colleagues: ['colleagues'],
  'being-online': ['learning'],
  'no-account': [],
  'look-after-you': ['people'],
  'what-happens': ['outcomes', 'speaking-up'],
};
