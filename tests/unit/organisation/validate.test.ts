import { describe, expect, test } from 'vitest';
import { bodies, bodyIds } from '@/guidance/bodies';
import { limits } from '@/guidance/lint';
import { faultLine, plainFaultLine } from '@/organisation/fault-line';
import { isTaken } from '@/organisation/names';
import { type Pack, packKeys, regulators } from '@/organisation/pack';
import { validatePack } from '@/organisation/validate';
import { guesses } from './guesses';
import { full, smallest } from './packs';

const linesOf = (value: unknown): string[] => {
  const checked = validatePack(value);
  return 'faults' in checked ? checked.faults.map(faultLine) : [];
};
const withPart = (part: object) => linesOf({ ...smallest, ...part });

test('the smallest and the fullest pack are taken as they are', () => {
  expect(linesOf(smallest)).toEqual([]);
  expect(linesOf(full)).toEqual([]);
  expect(Object.keys(full).sort()).toEqual([...packKeys].sort());
  expect(validatePack(full)).toEqual({ pack: full });
});

test('the order of the parts makes no other pack', () => {
  const turned = Object.fromEntries(Object.entries(full).reverse());
  expect(JSON.stringify(validatePack(turned))).toBe(JSON.stringify(validatePack(full)));
});

describe('refused as a whole', () => {
  test.each([null, undefined, 7, 'text', true, [], [full], () => full])('%o', (value) => {
    expect(linesOf(value)).toEqual(['The file: It is not a list of words and links for Handrail.']);
  });

  test('what is missing is named', () => {
    expect(linesOf({})).toEqual([
      'Version of the format: It is missing.',
      'Name of the organisation: It is missing.',
    ]);
  });

  test('all that is wrong is said at once', () => {
    expect(
      linesOf({
        handrailPack: 2,
        organisation: 'Example Care',
        turnOn: true,
        contact: 'You must call.',
        policyLink: 'http://example.org',
        reviewDate: '2027-02-30',
        sites: ['facebook', 'myspace'],
        regulator: 'ofsted',
        people: 7,
        languages: [],
      }),
    ).toEqual([
      '“turnOn”: No such thing can be set. Please take it out.',
      'Version of the format: It has to be the number 1.',
      'What you call the people who use your service: It has to be one plain text.',
      'Your social media policy: It has to begin with https:// or mailto:.',
      expect.stringMatching(
        /^The body that your staff answer to: It has to be one of these: sssc, /,
      ),
      'Languages of the words: It is empty.',
      'Who to ask: “must” may scare or blame people. Please say it in a kind way.',
      'Sites that you suggest: Handrail knows no site called “myspace”.',
      'When you will look at it again: It has to be a real day, as in 2027-11-30.',
    ]);
  });
});

test.each(guesses)('no key “%s” exists', (key) => {
  const pack = JSON.parse(`${JSON.stringify(smallest).slice(0, -1)},${JSON.stringify(key)}:true}`);
  expect(linesOf(pack)).toEqual([`“${key}”: No such thing can be set. Please take it out.`]);
});

test('nothing comes in by way of a prototype', () => {
  expect(linesOf(Object.create(full))).toHaveLength(2);
  expect(({} as Record<string, unknown>).organisation).toBeUndefined();
});

describe('a threat does not get through', () => {
  test.each([
    'You must not connect.',
    'You MUST tell us.',
    'You müst tell us.',
    'You “must” tell us.',
    'This is a breach of our code.',
    'Staff who do this will be fired.',
    'You could lose your job.',
    'You will be sacked for this.',
    'There will be consequences.',
    'This is your first warning.',
    'You are required to tell us.',
    'You have to tell us today.',
    'We will see if you say yes.',
    'We know who you talk to.',
    'We monitor what you do.',
    'Do not talk to the press.',
    'Do not tell anyone else.',
    'Keep it quiet, please.',
    'Please keep this in house.',
    'Tell no one.',
    'Never contact the regulator.',
    "Don't go to the union with this.",
    'You don’t need to raise concerns.',
    'No need to speak up.',
  ])('“%s”', (panelPerson) => {
    expect(withPart({ panelPerson })).not.toEqual([]);
    expect(withPart({ contact: panelPerson })).not.toEqual([]);
    expect(withPart({ whenManagerIsConnection: panelPerson })).not.toEqual([]);
  });

  test.each(['organisation', 'people', 'manager'])('not in a name either: %s', (key) => {
    expect(withPart({ [key]: 'We punish a breach' })).not.toEqual([]);
  });
});

test('wording is plain and short, by the measure of our own texts', () => {
  const long = Array.from({ length: limits.advice + 1 }, () => 'ask').join(' ');
  expect(withPart({ panelPerson: `${long}.` })[0]).toContain('26 words');
  expect(
    withPart({
      panelPerson: 'Professional relationships necessitate organisational consideration.',
    })[0],
  ).toContain('hard to read');
  expect(withPart({ panelPerson: 'a'.repeat(241) })[0]).toContain('There is room for 240 letters');
  expect(withPart({ panelPerson: 'a'.repeat(60) })[0]).toContain('very long word');
  expect(withPart({ panelPerson: ' ' })).toEqual(['Words beside “I support them”: It is empty.']);
  expect(withPart({ panelPerson: 'See https://example.org.' })[0]).toContain('web address');
});

describe('letters that hide, turn or pass for others', () => {
  test.each([
    ['right-to-left override', 'Tell \u202eus', 'U+202E'],
    ['isolate', 'Tell \u2066us', 'U+2066'],
    ['zero width', 'mu\u200bst', 'U+200B'],
    ['soft hyphen', 'mu\u00adst', 'U+00AD'],
    ['a control', 'Tell\u0007 us', 'U+0007'],
    ['a line break', 'Tell us\nnow', 'U+000A'],
    ['a tag', 'Tell us\u{e0041}', 'U+E0041'],
    ['a lone surrogate', 'Tell \ud800us', 'U+D800'],
    ['a stacked mark', 'm\u0336ust', 'U+0336'],
    ['a blank letter', 'Tell\u3164us', 'U+3164'],
    ['Cyrillic', 'Yоu can ask', 'U+043E'],
    ['mathematical', '𝐦ust', 'U+1D426'],
    ['full width', 'ｍust', 'U+FF4D'],
    ['markup', '<b>Tell</b> us', 'U+003C'],
  ])('%s', (_what, text, code) => {
    for (const key of ['organisation', 'people', 'panelPerson', 'contact'])
      expect(withPart({ [key]: text }).join(), key).toContain(code);
  });

  test('Welsh, Gaelic and Irish names are plain', () => {
    expect(withPart({ organisation: 'Cartref Tŷ Gŵyr & Òran Mór – Bríd’s' })).toEqual([]);
  });
});

describe('links', () => {
  test.each([
    ['javascript:alert(1)', 'begin with https'],
    ['JavaScript:alert(1)', 'begin with https'],
    ['data:text/html,x', 'begin with https'],
    ['http://example.org', 'begin with https'],
    [' https://example.org', 'begin with https'],
    ['//example.org', 'begin with https'],
    ['example.org', 'begin with https'],
    ['https://jo:secret@example.org/', 'name or password'],
    ['https://example.org@evil.example/', 'name or password'],
    ['https://example.org:8443/', 'number after a colon'],
    ['https://intranet/', 'web or e-mail address'],
    ['https://192.0.2.7/', 'leads to a number'],
    ['https://[2001:db8::1]/', 'address'],
    ['https://0x7f.1/', 'leads to a number'],
    ['https://ехаmple.org/', 'xn--'],
    ['https://xn--mple-9cd4b2c.org/', 'xn--'],
    ['https://example.org/\u202efdp', 'U+202E'],
    ['https://example.org/ a', 'address'],
    ['mailto:jo@ехаmple.org', 'xn--'],
    ['mailto:jo@example.org,eve@example.org', 'just one'],
    ['mailto:jo@example.org?bcc=eve@example.org', 'just one'],
    ['https://evil.example\\@good.example/', 'address'],
    ['https:///evil.example', 'address'],
    ['https://@evil.example/', 'address'],
    ['https://exam%70le.org/', 'address'],
    ['https://example.org./', 'address'],
    ['https://a..example.org/', 'address'],
    ['https://good.example;evil.example/', 'address'],
    ['mailto:a%3Fbcc%3Deve%40example.org@example.org', 'address'],
    [`https://example.org/${'a'.repeat(2048)}`, 'room for 2048'],
  ])('%s', (link, why) => {
    for (const key of ['declareLink', 'policyLink', 'socialMediaHelpLink', 'shareGoodNews'])
      expect(withPart({ [key]: link }).join()).toContain(why);
  });
});

describe('a name is the organisation’s own, and nothing but a name', () => {
  test.each([
    'NHS',
    'NHS England',
    'Care Inspectorate',
    'The Care Quality Commission',
    'CQC',
    'UNISON Highland',
    'SSSC Scotland',
    'SSSC (Scottish Social Services Council)',
    'Nursing & Midwifery Council',
    'Medical Council of Ireland',
    'Police Scotland',
    'Handrail Support',
    'Handraıl',
    'HandraiI',
    'Handra1l',
    'Hand rail',
    'Your union',
    'The Regulator',
  ])('%s is someone else’s', (organisation) => {
    expect(withPart({ organisation }).join()).toContain('name of someone else');
  });

  test.each([
    'Sunrise Care. HR can see what you click here',
    'Sunrise Care. Not now means no pay',
    'Sunrise Care: say yes',
    'Sunrise Care, which sees what you do here',
    'Sunrise Care (approved by us)',
    '.',
    '999',
  ])('“%s” is no name', (organisation) => {
    expect(withPart({ organisation })).not.toEqual([]);
  });

  test.each([
    'NHS Lothian',
    'NHS Highland',
    'St. Mary’s Home',
    'Hame & Hearth',
    'The Warning Tongue Care Home',
    'Union Street Care Home',
    'Voluntary Action (Skye)',
    'Cornerstone Community Care Ltd.',
  ])('%s is one', (organisation) => {
    expect(withPart({ organisation })).toEqual([]);
  });
});

describe('a word for people stands in the worker’s own words, and is nothing else', () => {
  test.each([
    'residents, and I am sorry I did it',
    'residents. I broke our rules',
    'residents and I am sorry',
    'our clients',
    'the folk we look after',
  ])('people: “%s” is refused', (people) => {
    expect(withPart({ people })).not.toEqual([]);
  });
  test.each(['boss, who sees all of this', 'boss. Say no and lose pay', 'your manager'])(
    'manager: “%s” is refused',
    (manager) => {
      expect(withPart({ manager })).not.toEqual([]);
    },
  );
  test.each(['residents', 'people we support', 'people who use our service', 'service users'])(
    '%s',
    (people) => {
      expect(withPart({ people })).toEqual([]);
    },
  );
});

test('of what is refused, the worker’s side says nothing that its maker wrote', () => {
  const threat = 'HR reads all of this';
  const checked = validatePack({
    ...smallest,
    [threat]: 1,
    contact: `You must call. ${threat}.`,
    sites: [threat, 'you-will-be-sacked'],
    policyLink: 'https://you-will-be-sаcked.example/',
    panelPerson: 'You will be sacked.',
    people: 'ʬ',
  });
  const faults = 'faults' in checked ? checked.faults : [];
  expect(faults.length).toBeGreaterThan(5);
  const said = faults.map((fault) => plainFaultLine(fault)).join(' ');
  for (const word of ['HR', 'sacked', 'must', 'ʬ', 'xn--']) expect(said).not.toContain(word);
});

test('nobody speaks in a regulator’s name, or in ours', () => {
  const told = bodyIds.map((id) => bodies[id]).filter(({ kind }) => kind === 'regulator');
  const ours = told.filter(({ countries }) => countries.some((country) => country !== 'elsewhere'));
  for (const { name, short } of ours) {
    expect(isTaken(name), name).toBe(true);
    expect(isTaken(short), short).toBe(true);
  }
  for (const name of ['handrail', 'The S.S.S.C.', 'sssc']) {
    expect(withPart({ organisation: name }).join()).toContain('name of someone else');
  }
  const ids = bodyIds.filter((id) => ours.includes(bodies[id]));
  expect([...regulators].sort()).toEqual(ids.sort());
});

test('types: a part of a wrong kind is refused wherever it stands', () => {
  for (const key of packKeys) {
    for (const wrong of [null, true, 1.5, {}, [1], [[]], { toString: 'x' }, [{ a: {} }]]) {
      const pack = { ...full, [key]: wrong } as unknown as Pack;
      expect(linesOf(pack).length, `${key}: ${JSON.stringify(wrong)}`).toBeGreaterThan(0);
    }
  }
});
