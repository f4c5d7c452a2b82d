import type { Template } from './template';

export const socialWorkEngland: Template = {
  id: 'swe',
  name: 'Social Work England CPD',
  lead: 'For social workers in England. The last box is for what you talked through with a peer.',
  fields: [
    { id: 'type', label: 'What kind of learning was it?' },
    { id: 'what', label: 'What was it, in short?' },
    { id: 'relevance', label: 'Why does it matter for my work?' },
    { id: 'learned', label: 'What did I learn?' },
    { id: 'impact', label: 'What did it change for my work, and for people?' },
    { id: 'peer', label: 'What did I learn from a peer?', hint: 'A manager can be a peer.' },
  ],
  suits: ({ country, work }) => country === 'england' && work === 'social-work',
  from: ['swe-peers'],
  note: 'The list of questions is as others quote it. Check it before you send yours.',
};
