import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findIdentifying } from '@/identifying/find';

/** What was found, as it stands in the text. */
const inText = (text: string) =>
  findIdentifying(text).map(({ kind, from, to }) => [kind, text.slice(from, to)]);

describe('what looks like it shows who someone is', () => {
  test.each([
    ['I saw Mary at the shop.', 'name', 'Mary'],
    ['I saw Mary Smith at the shop.', 'name', 'Mary Smith'],
    ['Mary Smith said hello.', 'name', 'Mary Smith'],
    ['Mrs Brown said hello.', 'name', 'Mrs Brown'],
    ['Mrs. Brown said hello.', 'name', 'Mrs. Brown'],
    ['It was Dr Okafor’s idea.', 'name', 'Dr Okafor'],
    ['I know Aunt Jessie.', 'name', 'Aunt Jessie'],
    ['Jeanie asked me again.', 'name', 'Jeanie'],
    ['Shona and I talked.', 'name', 'Shona'],
    ['I saw morag at the shop.', 'name', 'morag'],
    ['I know she is 84 now.', 'age', '84'],
    ['They were nearly 91 then.', 'age', '91'],
    ['It was last Tuesday, I think.', 'day', 'last Tuesday'],
    ['It was on monday, I think.', 'day', 'on monday'],
    ['Yesterday Mary came.', 'name', 'Mary'],
    ['I told Mary-Jane O’Neill.', 'name', 'Mary-Jane O’Neill'],
    ['I met Zoë there.', 'name', 'Zoë'],
    ['I met Агнешка there.', 'name', 'Агнешка'],
    ['This is Mary’s neighbour.', 'name', 'Mary'],
    ['They live in Glenburnie now.', 'name', 'Glenburnie'],
    ['Call 0131 496 0000 soon.', 'phone', '0131 496 0000'],
    ['Call (0131) 496 0000 soon.', 'phone', '(0131) 496 0000'],
    ['Call +44 7700 900123 soon.', 'phone', '+44 7700 900123'],
    ['Call +44 (0)20 7946 0000.', 'phone', '+44 (0)20 7946 0000'],
    ['Call 07700900123.', 'phone', '07700900123'],
    ['Number 943 476 5919 it was.', 'nhs', '943 476 5919'],
    ['Number 9434765919 it was.', 'nhs', '9434765919'],
    ['Number 943 476 5918 it was.', 'number', '943 476 5918'],
    ['Number 1203561234 it was.', 'number', '1203561234'],
    ['Number 120356 1237 it was.', 'chi', '120356 1237'],
    ['Number 0101500009 it was.', 'chi', '0101500009'],
    ['It is QQ 12 34 56 C there.', 'ni', 'QQ 12 34 56 C'],
    ['Case 123456 it was.', 'case', 'Case 123456'],
    ['It is case no. 4711 then.', 'case', 'case no. 4711'],
    ['My ref: SW/2024/0123 it is.', 'case', 'ref: SW/2024/0123'],
    ['Client ID 30112 came.', 'case', 'Client ID 30112'],
    ['It was SW-20417 then.', 'case', 'SW-20417'],
    ['They live at 12 High Street.', 'address', '12 High Street'],
    ['They live at 3a Old Mill Lane.', 'address', '3a Old Mill Lane'],
    ['They live at 12 high street now.', 'address', '12 high street'],
    ['They live in flat 4b there.', 'address', 'flat 4b'],
    ['I was in room 12 there.', 'address', 'room 12'],
    ['Write to mary.smith+x@care.example now.', 'email', 'mary.smith+x@care.example'],
    ['Write to Mary.Smith@care.example.', 'email', 'Mary.Smith@care.example'],
    ['It was @mary_1956.', 'handle', '@mary_1956'],
    ['Their account is @Mary.', 'handle', '@Mary'],
    ['They live at EH1 2AB now.', 'postcode', 'EH1 2AB'],
    ['They live at sw1a1aa now.', 'postcode', 'sw1a1aa'],
    ['Born 12 March 1956.', 'date', '12 March 1956'],
    ['Born 12 march 1956.', 'date', '12 march 1956'],
    ['It was the 3rd of May.', 'date', '3rd of May'],
    ['It was on March 3.', 'date', 'March 3'],
    ['It was on March 3rd, 2024.', 'date', 'March 3rd, 2024'],
    ['Born 12/03/56.', 'date', '12/03/56'],
    ['Born 12-03-1956.', 'date', '12-03-1956'],
    ['Born 12.3.1956.', 'date', '12.3.1956'],
    ['Born 1956-03-12.', 'date', '1956-03-12'],
    ['The person, aged 84, came.', 'age', 'aged 84'],
    ['They are 84 years old.', 'age', '84 years old'],
    ['An 84-year-old came.', 'age', '84-year-old'],
    ['A 7 yr old came.', 'age', '7 yr old'],
  ])('%s → %s %s', (text, kind, piece) => expect(inText(text)).toEqual([[kind, piece]]));

  test('a name seen once counts at the start of a sentence, too', () => {
    expect(inText('I know Mary. Mary came by.')).toEqual([
      ['name', 'Mary'],
      ['name', 'Mary'],
    ]);
  });

  test('several things in one text, in its order', () => {
    expect(inText('Mrs Brown, 84 years old, EH1 2AB, born 12/03/56, is on @brownie.')).toEqual([
      ['name', 'Mrs Brown'],
      ['age', '84 years old'],
      ['postcode', 'EH1 2AB'],
      ['date', '12/03/56'],
      ['handle', '@brownie'],
    ]);
  });
});

describe('what shows no one', () => {
  test.each([
    '',
    'I told my manager. We agreed a plan. They were kind.',
    'I’m glad. I’ve asked. They can’t come until Monday.',
    'We met on Facebook, then on WhatsApp and Instagram.',
    'I looked at the SSSC Codes of Practice and asked the NHS and my GP.',
    'It was in March 2026, around Christmas.',
    'In May I asked. I may ask again. It may come to 5 people.',
    'Someone from Scotland wrote to me in English, then in Polish.',
    'The Care Inspectorate and Social Work came.',
    'My Mum and I talked. Then HR called.',
    'Handrail helped.',
    '“Hello there,” they said. (It was late.) Why? Because I asked!',
    'Things to say:\n- Thank you\n- Not now\n• Later',
    'I earn 100 and it takes 20 minutes, at 5 2pm.',
    'From 2024-2025 and 2025 2026.',
    'I work 12-14 hours, 3/4 of it at night.',
    'They are 6 years late.',
    'Meet me @ 3pm.',
    'Lovely Christmas. Yes, Monday is fine.',
    'Person A and person B.',
    'In that case 2 people came. In any case, 100 is a lot.',
    'I looked at the record of 2024, and at case 2023.',
    'It is 2 miles up the road, and 5 minutes down the lane.',
    'I walked 3 long streets and worked on ward rounds.',
    'We had room for 12.',
    'She is 15 minutes late, and he was 20% off.',
    'I said grace, and will bill them for the rose.',
    'It was the first of 3 things to refer back to.',
  ])('%s', (text) => expect(inText(text)).toEqual([]));
});

test('whatever the text: pieces lie inside it, in order, and none over another', () => {
  const bit = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      ...['Mary ', 'Mrs. ', '@', '12 ', 'March', '/', '0131 ', 'aged ', '84', 'a@b.cd', 'EH1 2AB'],
      ...['. ', '’s ', '\n', '-', '+', '(', 'x'.repeat(80), '\ud800', '5'.repeat(30)],
    ),
  );
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 40 }), (bits) => {
      const text = bits.join('');
      let end = 0;
      for (const { from, to } of findIdentifying(text)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        end = to;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});

describe('20,000 letters take no time, whatever they are', () => {
  const long = (bit: string) => bit.repeat(Math.ceil(20_000 / bit.length)).slice(0, 20_000);
  test.each([
    ...[
      'a',
      'A',
      'Aa',
      'Aa ',
      'a.',
      'a@',
      '@',
      '@a',
      'a-',
      'A’',
      'a@a.',
      '0',
      '0 ',
      '(0',
      '+',
      '+0',
    ],
    ...[
      '1/',
      '12/03/',
      '1-',
      '1.',
      '12 ',
      '12 March ',
      'March ',
      'aged ',
      '1 y',
      '84-year',
      'EH1 2',
    ],
    ...[
      'a1',
      'QQ12',
      ' ',
      '\n',
      '.',
      'Mrs ',
      'Mrs. ',
      'Mary. ',
      '‘',
      '1 of ',
      '1 A',
      '1 Aa ',
      '1 aa ',
      '1/1',
      'case ',
      'case no. ',
      'ref ',
      'A1',
      'case 1/',
      'flat ',
      '123456 1234 ',
      'a%',
      '\u0301',
      'é\u0301',
    ],
  ])('%j', (bit) => {
    const text = long(bit);
    const start = performance.now();
    findIdentifying(`${text}\u0000`);
    // A few milliseconds when alone; a machine busy with other tests is given room.
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
