import type { Template } from './template';

export const hcpc: Template = {
  id: 'hcpc',
  name: 'HCPC reflection',
  lead: 'The HCPC has no set form. Look at what you learned, and what comes next.',
  fields: [
    { id: 'what', label: 'What was it?' },
    { id: 'learned', label: 'What did I learn?' },
    { id: 'next', label: 'What will I do next?' },
  ],
  suits: ({ country, work }) =>
    work === 'health' && country !== 'ireland' && country !== 'elsewhere',
  from: ['hcpc-reflection'],
};
