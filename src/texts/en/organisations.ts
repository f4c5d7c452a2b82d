import type { PolicyFileId } from '../../organisation/policies';
import type { Ids } from '../../organisation/policies/policy';

/** For an organisation that makes a pack of its own words, and for its people in IT. */
export const organisationsTexts = {
  title: 'For organisations',
  lead: 'Make a small file with your own words and links. Staff see it first, and choose if they want it.',
  only: 'It adds words beside our advice, and no more. It turns nothing on, and it tells you nothing of what staff do.',
  kept: 'What you type stays in this tab until you close it. Name only staff who agreed to it, and no one who uses your service.',

  open: {
    title: 'Do you have a pack already?',
    file: 'Open a pack to change it',
    done: (name: string) => `The pack of ${name} is open.`,
    unnamed: 'a service',
    refused: 'This file can’t be used as it is',
    same: 'What you typed is still here. Nothing has changed.',
    anyway: 'Open what can be read',
    part: 'It is open, as far as we could read it. Please look at the lines below.',
  },
  clear: 'Clear the form',
  cleared: 'The form is empty.',

  first: {
    title: '1. If they know each other already',
    why: 'Most policies say not to connect. Few say what to do if you know someone already. So please begin here.',
    what: 'What helps: it is fine to tell. Whom to tell, and how soon. And you both get support with it.',
    example: 'Start with these words',
    words:
      'This happens, and it is fine. Tell your manager the next day you are in. We will make a plan with you both.',
  },
  us: { title: '2. Your service' },
  ask: { title: '3. Who staff can ask, and your links' },
  more: {
    title: '4. Words for other moments',
    lead: 'You can leave all of these empty. Then our own advice stands alone.',
    open: 'Show the other moments',
  },
  suggest: {
    title: '5. Hints',
    noRegulator: 'No hint',
    sites: 'Sites that you suggest',
    sitesMore: 'Staff see their names. Each site stays off until the worker turns it on.',
    review: 'When will you look at this again?',
  },
  weSay: (text: string) => `We say: “${text}”`,
  optional: 'You can leave this empty.',
  words: (count: number, most: number) => `${count} of ${most} words`,

  preview: {
    title: 'What staff will see',
    moment: 'Show the moment',
    panel: 'On the panel',
    tell: 'When they tell their manager',
    none: 'Nothing of yours here yet. Our advice stands alone.',
    jump: 'See how it looks',
  },

  save: {
    title: '6. Save it',
    ready: 'It is ready.',
    faults: (count: number) =>
      count === 1 ? 'One thing is left to mend:' : `${count} things are left to mend:`,
    press: 'Save the pack',
    done: (name: string) => `Saved as ${name}. Give it to staff, or open it here to try it first.`,
    stays: 'Your words are still here.',
    try: 'Try it as a worker',
  },

  it: {
    title: '7. For your IT people',
    lead: 'Files can set the pack in a work browser. Each worker is still asked first. Try it on one device before the others.',
    windows: 'On Windows, send the registry file, or the two for group policy.',
    choice: 'Let people choose',
    choiceLead:
      'Give staff a link, and let them put Handrail in by themselves. In a browser’s own words that is “allowed”.',
    choiceWhy: [
      'With “normal_installed”, a worker can switch it off, but not take it away.',
      'With “force_installed”, they can do neither.',
      'No one trusts a helper that they can’t send away. So no file here puts it in for anyone.',
    ],
    allow: 'Our browsers block what is not on a list. Put Handrail on it.',
    allowMore:
      'Just “allowed” is set, and just in the files for Linux, Firefox and the registry. Have you set “ExtensionSettings” already? Then add the line to that by hand.',
    ids: 'Handrail’s ids',
    idsLead: 'Did you get it from a store? Then look up its id there, as it may be another one.',
    id: {
      chrome: 'In Chrome',
      edge: 'In Edge',
      firefox: 'In Firefox',
    } satisfies Record<keyof Ids, string>,
    badId: {
      chrome: 'An id has 32 small letters, from a to p.',
      edge: 'An id has 32 small letters, from a to p.',
      firefox: 'An id looks like name@place, or like {…} with letters and numbers.',
    } satisfies Record<keyof Ids, string>,
    files: 'The files',
    notYet: 'The files can be saved when all of the above is fine.',
    save: (name: string) => `Save ${name}`,
    saved: (name: string) => `Saved as ${name}.`,
    where: {
      chrome: 'Chrome on Linux. It goes into /etc/opt/chrome/policies/managed/.',
      edge: 'Edge on Linux. It goes into /etc/opt/edge/policies/managed/.',
      firefox:
        'Firefox on Linux: /etc/firefox/policies/. Elsewhere: a folder “distribution” beside Firefox. Is there one already? Then add this part to it.',
      registry:
        'Windows, on one device. It takes the older pack away first. Open it with full rights.',
      admx: 'Windows group policy. It goes into PolicyDefinitions. It needs the next file too.',
      adml: 'The words for that file. It goes into PolicyDefinitions, then en-US.',
      mac: 'A profile for macOS, for the tool that looks after your devices.',
      google: 'Google Admin console. Copy it into “Policy for extensions” of Handrail.',
      intune: 'Notes for Microsoft Intune: three ways, step by step.',
    } satisfies Record<PolicyFileId, string>,
    tried:
      'We tried the files for Linux in Chromium and Firefox. The others were read back by our own tests, and never on a real device.',
  },
} as const;
