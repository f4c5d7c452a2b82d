import type { ReferenceId } from './references';

/** One question, and who says what about it. */
export interface Row {
  question: string;
  /**
   * Two to four, so that they can be seen side by side. Each has at most 25 words and says no more
   * than its reference, which gives the date and how sure we are.
   */
  voices: Partial<Record<ReferenceId, string>>;
  /** What Handrail makes of it. It rests on no rule, and the page says so. */
  ours: string;
}

export const whoSaysWhat: readonly Row[] = [
  {
    question: 'Someone asks to connect',
    voices: {
      'sssc-2023': 'If you know someone only through your service, don’t accept.',
      'sssc-questions':
        'Being friends “very much depends”. Always read your employer’s policy too.',
      'casw-social': 'It is seldom black and white. Use your judgement, and ask your regulator.',
      'bates-2015': 'They found no support for a rule that says never, to all.',
    },
    ours: 'Do you know them only through work? Then leave it, and tell your manager. Be kind about it.',
  },
  {
    question: 'Their family or carer asks',
    voices: {
      'sssc-2023': 'Think with care about requests from friends and family, too.',
      'sssc-code': 'Keep professional boundaries with carers, too (2.8).',
      'hcpc-social': 'Keep boundaries with carers, as you do with those you support.',
      'gmc-close': 'Don’t start the wrong kind of bond with someone close to a patient.',
    },
    ours: 'It is the same for family. Let the office help them, and tell your manager.',
  },
  {
    question: 'I know them already',
    voices: {
      'sssc-code': 'Declare things that could pull you two ways (2.6).',
      'victoria-ties': 'Tell your supervisor as soon as you know of the tie.',
      'nasw-ethics': 'If you can’t help it, protect the client and set clear limits.',
      founding: 'Tell your manager early. Get support for both of you.',
    },
    ours: 'Tell your manager early. You don’t have to end the friendship first. Make a plan, and look at it again.',
  },
  {
    question: 'We live in a small place',
    voices: {
      'sssc-questions': 'In a small community, nothing says that you can’t be friends.',
      'nz-small':
        'It asks just this. Some complaints it has seen: a supervisor had not been told of a tie.',
      'springfield-local':
        'Staff may often meet the people they help. They talk freely, inside limits that are set.',
    },
    ours: 'You will meet, and that is fine. Tell your manager whom you know, before it comes up.',
  },
  {
    question: 'I used to support them',
    voices: {
      'sssc-scenario': 'Don’t reply, and tell the person’s care manager.',
      'nmc-older': 'Don’t build relationships with past patients.',
      'nz-small': 'There were complaints of contact on the side after support had ended.',
    },
    ours: 'No one we read gives a number of years. Leave it for now, and talk to your manager.',
  },
  {
    question: 'A colleague asks',
    voices: {
      'sssc-questions': 'Take care with what you say of colleagues.',
      'hcpc-social': 'Keep boundaries with colleagues, too.',
      'skills-code': 'Keep clear boundaries with your colleagues.',
    },
    ours: 'It is your choice. Keep the people you support out of what you share.',
  },
  {
    question: 'Posting about work',
    voices: {
      'sssc-questions': 'Don’t write about people or their care.',
      'swe-guidance-2020': 'Don’t write about people you support, even with no name.',
      'hcpc-social': 'Keep on posting, but think first. Check who can see it.',
      'gmc-social': 'A private group may become public.',
    },
    ours: 'Could anyone guess who it is? Then wait a day, or ask. You are always free to speak up about care.',
  },
  {
    question: 'Photos',
    voices: {
      'sssc-2023': 'Ask before you share a photo.',
      'nmc-older': 'Never post a picture of a patient, even if they ask.',
      'hse-policy': 'Share nothing that could show who a patient is.',
    },
    ours: 'Look at the whole photo. Has each person said yes, in the way your service asks?',
  },
  {
    question: 'Looking someone up',
    voices: {
      'swe-guidance-2020':
        'Not without their say, unless you have a good reason and write it down.',
      'mishna-2019': 'Of those asked, more than a third had looked up a client online.',
    },
    ours: 'Is there a work reason that your manager knows of? If not, leave it.',
  },
];

/** Whose voices those are, in the order in which they stand. */
export const voicesOf = ({ voices }: Row) => Object.entries(voices) as [ReferenceId, string][];
