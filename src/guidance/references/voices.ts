import { saidBy } from './reference';

/** Who is no one's regulator and has thought about it: research, employers, and a manager. */
export const voices = {
  ...saidBy('A manager of care services in Scotland', {
    founding: {
      title: 'Savvy social media manoeuvres (blog)',
      says: 'Policies say not to connect, and nothing on what to do if you already are. Her answer: tell your manager early, and get support for both of you.',
      url: 'https://digitaldanceordunce.blogspot.com/2020/05/savvy-social-media-manoeuvres.html',
      dated: 'May 2020',
      sure: 'own page',
      about: ['ties'],
    },
  }),
  ...saidBy('Bates, Smith and Nisbet, in the Journal of Adult Protection', {
    'bates-2015': {
      title: 'Should social care staff be Facebook friends with the people they support?',
      says: 'Another view. The authors looked at why staff are told never to connect, and found no support for a rule that holds for all. They say it treats grown people like children.',
      url: 'https://citizen-network.org/',
      dated: '2015',
      sure: 'a copy',
      about: ['people', 'ties', 'supporting'],
    },
  }),
  ...saidBy('Williams, for Citizen Network', {
    'citizen-lonely': {
      title: 'On loneliness, and people with learning disabilities',
      says: 'In 2005 a survey asked people with a learning disability. About three in ten of them had no friends.',
      url: 'https://citizen-network.org/',
      dated: '2023',
      sure: 'own page',
      about: ['people', 'supporting'],
    },
  }),
  ...saidBy('Mishna and others, at a conference on social work (SSWR)', {
    'mishna-2019': {
      title: 'A study of how social workers and clients meet online',
      says: 'They asked 4,220 social workers in Canada, the USA and Israel. Almost half had had a request from a client. Four in ten had not talked about such contact with a supervisor or colleague. More than a third had looked a client up.',
      url: 'https://sswr.confex.com/sswr/2019/webprogram/Paper34965.html',
      dated: 'asked in 2017, shown in 2019',
      sure: 'own page',
      about: ['people', 'look-up'],
    },
  }),
  ...saidBy('University of Edinburgh', {
    'edinburgh-what': {
      title: 'What? So what? Now what?',
      says: 'Three questions to look back with. What happened, and how did I feel? So what does it mean? Now what will I do?',
      url: 'https://www.ed.ac.uk/reflection/reflectors-toolkit/reflecting-on-experience/what-so-what-now-what',
      dated: 'no date seen',
      sure: 'own page',
      about: ['learning'],
    },
  }),
};
