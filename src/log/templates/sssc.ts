import { elements } from '../tags';
import type { Template } from './template';

/** After the CPL+ badges. There is no count of hours: the SSSC ended hours in June 2024. */
export const sssc: Template = {
  id: 'sssc',
  name: 'SSSC learning',
  lead: 'For your learning with the SSSC. You need no hours.',
  fields: [
    { id: 'what', label: 'What was it about, and what did I do?' },
    { id: 'relevance', label: 'Why does it matter for my work?' },
    { id: 'learned', label: 'Three things I learned' },
    { id: 'why-me', label: 'Why they matter for me' },
    { id: 'why-people', label: 'Why they matter for people I support' },
    { id: 'next', label: 'How will I use it?' },
    { id: 'shared', label: 'Who did I share it with?', hint: 'Their role is enough.' },
  ],
  tags: elements,
  suits: ({ country, work }) =>
    country === 'scotland' && (work === 'care' || work === 'social-work'),
  from: ['sssc-badges', 'sssc-cpl', 'sssc-cpl-new', 'sssc-cpl-counts'],
  note: 'Social workers have a list of eight parts. We have not seen all of it, so it is not here.',
};
