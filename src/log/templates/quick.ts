import type { Template } from './template';

export const quick: Template = {
  id: 'quick',
  name: 'Quick note',
  lead: 'A few words are enough. You can leave any box empty.',
  fields: [
    { id: 'what', label: 'What was the moment?' },
    { id: 'did', label: 'What did I do?' },
    { id: 'feelings', label: 'How did I feel?' },
    { id: 'shared', label: 'Who have I told, or who will I tell?', hint: 'Their role is enough.' },
  ],
  from: ['ours'],
};
