import type { Country, Work } from '../../guidance/place';
import type { Rule } from '../../guidance/rule';

export const workTexts = {
  title: 'My work',
  lead: 'A few things about your work, so that the guidance fits you. Nothing here is needed, and it stays on this device.',
  placeTitle: 'Whose guidance?',
  country: 'Where do you work?',
  countries: {
    scotland: 'Scotland',
    england: 'England',
    wales: 'Wales',
    'northern-ireland': 'Northern Ireland',
    ireland: 'Ireland',
    elsewhere: 'Somewhere else',
  } satisfies Record<Country, string>,
  work: 'What kind of work?',
  works: {
    care: 'Social care',
    'social-work': 'Social work',
    nursing: 'Nursing or midwifery',
    health: 'Another health profession',
    medicine: 'Medicine',
    other: 'Personal assistant, agency or other',
  } satisfies Record<Work, string>,
  ruleTitle: 'What does your employer say about connecting with people who use your service?',
  rules: {
    never: 'Never connect',
    ask: 'Ask first',
    depends: 'It depends',
    unknown: 'I don’t know',
  } satisfies Record<Rule, string>,
  ruleNote: 'This changes our wording, so that it fits. What you do is always up to you.',
  modesTitle: 'Times that are different',
  modesLead: 'Turn one on when it fits. No one else can, and no one is told.',
} as const;
