/** Words in the files themselves, for the person in IT who meets them there. */

export const groupPolicyWords = {
  category: 'Handrail',
  supported: 'Windows 10 and later',
  setting: (organisation: string, browser: string) =>
    `Suggest the wording of ${organisation} in ${browser}`,
  explain: (organisation: string) =>
    `Offers the wording and links of ${organisation} to staff who have chosen to install Handrail. Each person sees the wording first, and can say no. This does not install Handrail, does not turn it on, and tells you nothing about who uses it. Turn this setting on, and there is nothing more to type.`,
  nothingToType:
    'Turn this on, and there is nothing more to type. If there are boxes below, leave them as they are.',
} as const;

export const profileWords = {
  name: (organisation: string) => `Handrail: wording of ${organisation}`,
  description:
    'Offers wording and links to staff who have chosen to install Handrail. It does not install it, and tells nobody who uses it.',
} as const;
