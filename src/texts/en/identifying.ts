import type { FoundKind } from '../../identifying/found';

/** The names check. It is a thought, never a rule: the check knows no one, and is sometimes wrong. */
export const identifyingTexts = {
  why: 'This may show who someone is. You can leave it, or use other words.',
  kept: 'It is kept. Some words may show who someone is. You can leave them, or use other words.',
  looks: {
    name: { looks: 'a name or a place', instead: '“the person” or “a relative”' },
    phone: { looks: 'a phone number', instead: '“their number”' },
    number: { looks: 'a number of someone’s', instead: '“their number at work”' },
    nhs: { looks: 'an NHS number', instead: '“their number in the record”' },
    chi: { looks: 'a CHI number', instead: '“their number in the record”' },
    ni: { looks: 'a National Insurance number', instead: '“their number”' },
    case: { looks: 'the number of a case', instead: '“the case”' },
    address: { looks: 'an address', instead: '“where they live”' },
    email: { looks: 'an e-mail address', instead: '“their address”' },
    handle: { looks: 'an account name', instead: '“their account”' },
    postcode: { looks: 'a postcode', instead: '“nearby”' },
    date: { looks: 'a date', instead: '“a few weeks ago” or just the month' },
    day: { looks: 'a day', instead: '“one day”' },
    age: { looks: 'an age', instead: '“an older person” or “a young person”' },
  } satisfies Record<FoundKind, { looks: string; instead: string }>,
  line: (looks: string) => ` looks like ${looks}. Perhaps: `,
  more: (count: number) => (count === 1 ? 'And one more.' : `And ${count} more.`),
} as const;
