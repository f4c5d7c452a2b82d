import { linkOnly, saidBy } from './reference';

const home = 'https://www.nmc.org.uk/';
const older = {
  url: home,
  dated: '2011 to 2012; there is newer guidance',
  sure: 'a copy',
} as const;

/** Nursing and Midwifery Council. Its guidance of today was not seen. */
export const nmc = saidBy('Nursing and Midwifery Council (NMC)', {
  'nmc-older': {
    ...older,
    title: 'Advice on social networking sites (older)',
    says: 'Keep work and your own life apart, and use your privacy settings. Don’t build relationships with patients, past ones too. Never post a picture of a patient, even if they ask. Think of all you post as public. There is newer guidance, which we have not read.',
    about: ['people', 'former', 'posts', 'photos'],
  },
  'nmc-older-risk': {
    ...older,
    title: 'Advice on social networking sites (older): what is at risk',
    says: 'Your place on the register may be at risk. For what? To share private facts, to seek a relationship, or to bully. There is a newer guide, which we have not read.',
    about: ['outcomes'],
  },
  'nmc-reflection': {
    title: 'Written reflective accounts',
    says: 'Write five short accounts in three years, on the NMC’s own form. Put in nothing that could show who someone else is.',
    url: 'https://revalidation.nmc.org.uk/what-you-need-to-do/written-reflective-accounts',
    dated: 'no date seen',
    sure: 'own page',
    about: ['learning'],
  },
  'nmc-site': linkOnly(home),
});
