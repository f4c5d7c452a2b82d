import type { Pack } from '@/organisation/pack';

/** As small as a pack can be. */
export const smallest: Pack = { handrailPack: 1, organisation: 'Example Care' };

/** With everything that a pack can hold. */
export const full: Pack = {
  handrailPack: 1,
  organisation: 'Example Care and Support Partnership',
  people: 'residents',
  manager: 'team leader',
  declareLink: 'https://intranet.example.org/declare?form=12',
  policyLink: 'https://www.example.org/social-media-policy',
  socialMediaHelpLink: 'https://www.example.org/help-people-online',
  shareGoodNews: 'mailto:news@example.org',
  whenManagerIsConnection: 'Is it your manager? Tell the next one up, or call HR on 01632 960123.',
  contact: 'Call Jo in the office on 01632 960124. You can ask Jo first.',
  panelPerson: 'Tell your team leader the next day you are in. You will both get support.',
  panelFamily: 'We are glad to talk with families. Please point them to the office.',
  panelFormer: 'We still look after people who have moved on. Talk to us first.',
  panelAlreadyConnected: 'Most of us know someone here. Tell us early, and we plan it with you.',
  panelColleague: 'Our staff group is there for all of us.',
  panelNotSure: 'Not sure? Ask Jo. No question is too small.',
  panelSaidYes: 'It happens to many of us. Tell your team leader, and we will help you.',
  panelAsking: 'Please talk to your team leader first.',
  panelMessage: 'Call the office, and we will call them back the same day.',
  panelSupporting: 'We have a plan for this. See it with your team leader.',
  panelOnShift: 'You can use the staff room and your own phone on a break.',
  panelLookUp: 'Is there a work reason? Talk to Jo first.',
  panelTagged: 'Our press team can help. They are kind, and quick.',
  panelLeaveJob: 'Come and say goodbye. Bring us your work phone.',
  regulator: 'sssc',
  sites: ['facebook', 'instagram'],
  languages: ['en'],
  reviewDate: '2027-11-30',
};
