import type { Template } from './template';

/** The task wants about a hundred words; nobody counts them here. */
export const things: Template = {
  id: 'things',
  name: '23 Things: free text',
  lead: 'One box for your own words. For 23 Things, about a hundred words.',
  fields: [{ id: 'text', label: 'Your words' }],
  from: ['sssc-things'],
};
