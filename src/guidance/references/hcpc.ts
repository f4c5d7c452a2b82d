import { saidBy } from './reference';

const home = 'https://www.hcpc-uk.org/';

/** Health and Care Professions Council. */
export const hcpc = saidBy('Health and Care Professions Council (HCPC)', {
  'hcpc-social': {
    title: 'Guidance on social media',
    says: 'Keep on posting, but think first, and check who can see it. Settings are no promise. Keep boundaries with colleagues, people you support and their carers. Leave out what could show who someone is. Follow your employer’s policy. Not sure? Ask a colleague, your union or your professional body.',
    url: home,
    dated: 'goes with the standards in force since 1 September 2024',
    sure: 'own page',
    about: ['people', 'family', 'colleagues', 'posts', 'photos'],
  },
  'hcpc-reflection': {
    title: 'Questions on reflection',
    says: 'There is no set form, and no set number. Write about what you learned and what you will do next. Leave out who it was.',
    url: home,
    dated: 'no date seen',
    sure: 'own page',
    about: ['learning'],
  },
});
