import type { Template } from './template';

export const supervision: Template = {
  id: 'supervision',
  name: 'Supervision sheet',
  lead: 'For your next talk with your manager. Take it out and print it when you are ready.',
  fields: [
    { id: 'what', label: 'What do I want to talk about?' },
    { id: 'noticed', label: 'What have I noticed?' },
    { id: 'wish', label: 'What would I like?' },
    { id: 'agreed', label: 'What did we agree, and why?' },
    { id: 'next', label: 'Who does what, and when?' },
    { id: 'review', label: 'When do we look at it again?' },
  ],
  from: ['ours'],
};
