import { saidBy } from './reference';

/** Northern Ireland Social Care Council. We saw no clause of its standards. */
export const niscc = saidBy('Northern Ireland Social Care Council (NISCC)', {
  'niscc-standards': {
    title: 'Standards of Conduct and Practice',
    says: 'There are standards for all who are on its register. We have not read each part, so look there for the words.',
    url: 'https://niscc.info/',
    dated: '2015; for social care workers August 2019',
    sure: 'own page',
    about: ['people'],
  },
  'niscc-digital': {
    title: 'Digital skills: topic 2',
    says: 'A short course on social media. Read your employer’s policy and the Standards. It uses the same two texts to read as the Scottish course.',
    url: 'https://digitalskillssw.niscc.info/2023/07/03/topic-2',
    dated: '3 July 2023',
    sure: 'own page',
    about: ['people', 'posts', 'learning'],
  },
});
