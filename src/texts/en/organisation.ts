import type { LinkKey } from '../../organisation/keys';

/** An organisation's own wording where it is offered and shown: in the popup too, so not much. */
export const organisationTexts = {
  says: (name: string) => `Your organisation, ${name}, says:`,
  from: (name: string) => `From your organisation, ${name}`,

  offer: {
    title: 'Your organisation suggests its own wording.',
    by: (name: string) => `It comes from ${name}.`,
    changed: (name: string) => `${name} has changed its words. You still see the earlier ones.`,
    another: (name: string, now: string) =>
      `It comes from ${name}. You use words of ${now} now, and these would take their place.`,
    see: 'See it',
    seen: 'I have seen it',
    use: 'Use it',
    notNow: 'Not now',
    notNowDone: 'That is fine, and no one is told. You can come back to it under “My work”.',
    used: 'It now stands beside what Handrail says.',
    stale: 'It has just changed. Please have another look.',
    failed: 'This could not be saved. The disk may be full. Nothing has changed.',
  },
  truth:
    'Handrail tells your employer nothing. On a work device or account, their own software may show that it is installed, and read its files.',
  opens: {
    declareLink: 'See where you can tell them',
    policyLink: 'See its policy',
    socialMediaHelpLink: 'See how to help people online',
    shareGoodNews: 'See where to offer good news',
  } satisfies Record<LinkKey, string>,
  mail: 'This opens your mail app with an empty mail. Your employer can read a work mailbox.',
  badLink: 'This link is not safe to open, so it stays closed.',
} as const;
