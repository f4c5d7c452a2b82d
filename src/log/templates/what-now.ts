import type { Template } from './template';

/** Borton 1970; Driscoll 1994; Rolfe and others 2001. */
export const whatNow: Template = {
  id: 'what-now',
  name: 'What? So what? Now what?',
  lead: 'Three short questions. Good when you have ten minutes.',
  fields: [
    { id: 'what', label: 'What?', hint: 'What was it, and how did you feel?' },
    { id: 'meaning', label: 'So what?', hint: 'What does it mean? What do you know that helps?' },
    { id: 'next', label: 'Now what?', hint: 'What will you do?' },
  ],
  from: ['edinburgh-what'],
};
