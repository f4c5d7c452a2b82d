import type { Page } from './page';
import { titles } from './titles';

export default {
  title: titles['on-shift'],
  line: 'Your phone, the work phone, and what your employer may see.',
  lead: 'A quick look at your phone is human. On shift, though, someone may be waiting for you to look up. And a work phone or laptop is never quite your own.',
  sections: [
    {
      heading: 'When you are with someone',
      text: 'To the person beside you, a phone can feel like a closed door. Leave your own scrolling for your break. If you need it near you, say why. “My son is ill, so I may have to answer this” is all it takes.',
    },
    {
      heading: 'When it is part of the job',
      text: 'To look up a bus, or to help someone with their own page, is work. Say out loud what you are doing: “I’m finding your bus.” Then nobody has to wonder.',
    },
    {
      heading: 'What your employer may see',
      text: 'It depends on where you work. On a work phone, laptop or Wi-Fi, your employer may be able to see a good deal. In the UK, the ICO says that they should have a good reason, and tell you. Can’t find it in your policy? Ask.',
    },
    {
      heading: 'Handrail on a work device',
      text: 'Handrail tells your employer nothing. But on a work device or account, their own software may show that you have it, and may read its files. So keep your private notes on a device of your own.',
    },
    {
      heading: 'Keep the two apart',
      list: [
        'Stay out of your own accounts on work devices.',
        'Keep photos from work off your own phone.',
        'Does an app read your phone book? Keep work numbers out of it.',
        'Lock the screen when you step away.',
        'New job? Sign out of the old work accounts.',
      ],
    },
    {
      heading: 'When someone writes to you there',
      text: 'Someone you support has sent a message to your own phone. You don’t have to answer there. Ring from the work phone, or ask the office to. Put it in the work record, and tell your manager the next day you are in. If it worries you, tell someone today.',
    },
    {
      heading: 'Speaking up is different',
      text: 'You may want advice about poor care, from the regulator, your union or a whistleblowing line. You can look for it at any time. Your own phone, in your own time, may be the more private place.',
    },
  ],
  about: ['on-shift'],
  sources: ['ico-monitoring', 'ours'],
} as const satisfies Page;
