import type { Template } from './template';

export const gibbs: Template = {
  id: 'gibbs',
  name: 'Gibbs: six steps',
  lead: 'Six steps, for something that stays on your mind. Take your time.',
  fields: [
    { id: 'what', label: 'Description', hint: 'What was it? Keep it short.' },
    { id: 'feelings', label: 'Feelings', hint: 'What did you feel and think?' },
    { id: 'evaluation', label: 'Evaluation', hint: 'What went well, and what was hard?' },
    { id: 'meaning', label: 'Analysis', hint: 'What helps you make sense of it?' },
    { id: 'conclusion', label: 'Conclusion', hint: 'What else could you have done?' },
    { id: 'next', label: 'Action plan', hint: 'What would you do next time?' },
  ],
  from: ['ours'],
  note: 'The six steps are by Graham Gibbs (1988). We read them only as others quote them. The hints are ours.',
};
