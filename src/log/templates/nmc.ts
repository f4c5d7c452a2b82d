import { themes } from '../tags';
import type { Template } from './template';

export const nmc: Template = {
  id: 'nmc',
  name: 'NMC reflective account',
  lead: 'For nurses and midwives. The NMC has its own form: copy your words into that.',
  fields: [
    { id: 'what', label: 'What was it?', hint: 'Learning, feedback, or something at work.' },
    { id: 'learned', label: 'What did I learn from it?' },
    { id: 'impact', label: 'How did I change my work, or make it better?' },
    { id: 'relevance', label: 'How does it fit the Code?' },
  ],
  tags: themes,
  suits: ({ country, work }) =>
    work === 'nursing' && country !== 'ireland' && country !== 'elsewhere',
  from: ['nmc-reflection'],
  note: 'The wording of the questions is ours.',
};
