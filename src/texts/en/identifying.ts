import type { FoundKind } from '../../identifying/found';

/** The names check. It is a thought, never a rule: the check knows no one, and is sometimes wrong. */
export const identifyingTexts = {
  why: 'This may show who someone is. You can leave it, or use other words.',
  looks: {
    name: { looks: 'a name or a place', instead: '“the person” or “a relative”' },
    phone: { looks: 'a phone number', instead: '“their number”' },
    number: { looks: 'a number of someone’s', instead: '“their number at work”' },
    email: { looks: 'an e-mail address', instead: '“their address”' },
    handle: { looks: 'an account name', instead: '“their account”' },
    postcode: { looks: 'a postcode', instead: '“nearby”' },
    date: { looks: 'a date', instead: '“a few weeks ago” or just the month' },
    age: { looks: 'an age', instead: '“an older person” or “a young person”' },
  } satisfies Record<FoundKind, { looks: string; instead: string }>,
  line: (looks: string) => ` looks like ${looks}. Perhaps: `,
  more: (count: number) => (count === 1 ? 'And one more.' : `And ${count} more.`),
} as const;
