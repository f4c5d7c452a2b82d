/**
 * What a declaration can say, as choices: nothing is required, and there is no field in which
 * somebody else could be named. Kinds of tie that could reveal the worker's own faith or union
 * are left out on purpose ("same group or club").
 */
export const questions = {
  tie: {
    title: 'How do you know each other?',
    label: 'How we know each other',
    many: true,
    options: {
      family: 'Family',
      friend: 'Friends',
      neighbour: 'Neighbours',
      'worked-together': 'We worked together before',
      'same-group': 'Same group or club',
      'through-family': 'Through family or friends',
      'through-work': 'Only through my work',
      other: 'Another way',
    },
  },
  link: {
    title: 'Think of the person you know. What is their link to your service?',
    label: 'Their link to our service',
    options: {
      uses: 'They use it',
      soon: 'They may use it soon',
      family: 'They are family, a friend or a carer of someone who uses it, or soon may',
      past: 'They used it in the past',
    },
  },
  first: {
    title: 'Which came first?',
    label: 'Which came first',
    options: {
      'knew-before': 'I knew them before the service was involved',
      'met-at-work': 'I met them through work',
      'not-sure': 'I’m not sure',
    },
  },
  online: {
    title: 'Are you in touch online?',
    label: 'Online',
    many: true,
    options: {
      asked: 'They asked to connect with me, and I have not answered',
      'asked-them': 'I asked them to connect',
      connected: 'We are connected already',
      'same-group': 'We are in the same group',
      messages: 'They send me messages',
      offline: 'No, we only know each other offline',
    },
  },
  support: {
    title: 'Do you support them now?',
    label: 'Do I support them now',
    options: { yes: 'Yes', sometimes: 'Sometimes', no: 'No', 'not-sure': 'I’m not sure' },
  },
  done: {
    title: 'What have you done so far?',
    label: 'What I have done',
    many: true,
    options: {
      nothing: 'Nothing yet',
      waiting: 'I have not accepted',
      muted: 'I muted them',
      policy: 'I told them about our policy',
    },
  },
  help: {
    title: 'What would help?',
    label: 'What would help',
    many: true,
    options: {
      advice: 'Advice',
      plan: 'A plan that we agree',
      change: 'A change to who supports them',
      person: 'Support for the person, too',
    },
  },
  knows: {
    title: 'Does the person know that you are telling your manager?',
    label: 'Do they know that I am telling you',
    options: { yes: 'Yes', no: 'No', advice: 'I would like advice on that' },
  },
} as const satisfies Record<
  string,
  { title: string; label: string; many?: true; options: Record<string, string> }
>;

export type QuestionId = keyof typeof questions;
/** In the order of the words. */
export const questionIds = Object.keys(questions) as QuestionId[];
/** Asked first; the others only if the worker wants more of them. */
export const firstQuestions: readonly QuestionId[] = ['link', 'tie', 'online', 'support'];
export const moreQuestions = questionIds.filter((id) => !firstQuestions.includes(id));
/** The chosen options of each question. */
export type Answers = Partial<Record<QuestionId, readonly string[]>>;
