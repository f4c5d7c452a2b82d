import type { Template } from './template';

/** Nobody counts the words here. */
export const things: Template = {
  id: 'things',
  name: '23 Things: free text',
  lead: 'One box for your own words. For 23 Things, a hundred words or more.',
  fields: [{ id: 'text', label: 'Your words' }],
  from: ['sssc-things'],
};
