import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BodyId, bodies, bodiesFor, bodyIds, referencesFor } from '@/guidance/bodies';
import { type Country, countries, type Place, type Work, works } from '@/guidance/place';
import { type ReferenceId, referenceIds, references } from '@/guidance/references';
import { topics } from '@/guidance/references/reference';

const places = countries.flatMap((country) => works.map((work): Place => ({ country, work })));
const scotland: Place = { country: 'scotland', work: 'care' };

const inUk = (care: BodyId, socialWork: BodyId = care): Record<Work, BodyId[]> => ({
  care: [care],
  'social-work': [socialWork, 'basw'],
  nursing: ['nmc'],
  health: ['hcpc', 'rcot'],
  medicine: ['gmc'],
  other: [care],
});

const expected: Record<Country, Record<Work, BodyId[]>> = {
  scotland: inUk('sssc'),
  england: inUk('skills-for-care', 'social-work-england'),
  wales: inUk('social-care-wales'),
  'northern-ireland': inUk('niscc'),
  ireland: {
    care: ['coru'],
    'social-work': ['coru'],
    nursing: ['nmbi', 'hse'],
    health: ['coru', 'hse'],
    medicine: ['medical-council', 'hse'],
    other: [],
  },
  elsewhere: {
    care: [],
    'social-work': ['swrb', 'nasw', 'casw', 'aasw', 'victoria'],
    nursing: [],
    health: ['coto'],
    medicine: [],
    other: [],
  },
};

describe.each(places)('$country, $work', (place) => {
  test('has the bodies that speak there', () =>
    expect(bodiesFor(place)).toEqual(expected[place.country][place.work]));

  test.each(topics)('%s: somebody says something', (topic) => {
    const { own, onTopic, others } = referencesFor([topic], ['ours'], place);
    expect(own.length > 0).toBe(bodiesFor(place).length > 0);
    const speaking = [...(onTopic ? own : []), ...others];
    expect(speaking.some((id) => references[id].about.includes(topic))).toBe(true);
  });
});

describe.each(bodyIds)('%s', (id) => {
  const { name, short, general, url, references: said, countries: where, works: what } = bodies[id];

  test('is the one that its references name', () => {
    const full = short === name ? name : `${name} (${short})`;
    for (const one of said) expect(references[one].body).toBe(full);
  });

  test('has a general reference of its own, that its address leads to', () => {
    expect(said).toContain(general);
    expect(url).toBe(references[general].url);
  });

  test('speaks for someone', () => expect(where.length * what.length).toBeGreaterThan(0));
});

test('no reference is of two bodies', () => {
  const said = bodyIds.flatMap((id) => bodies[id].references);
  expect(new Set(said).size).toBe(said.length);
});

describe('who says so, for a text', () => {
  const anyPlace = fc.constantFrom(...places);
  const anyTopics = fc.uniqueArray(fc.constantFrom(...topics), { maxLength: 4 });
  const anySources = fc.array(fc.constantFrom<ReferenceId | 'ours'>(...referenceIds, 'ours'), {
    maxLength: 8,
  });
  const always = (holds: (...given: Parameters<typeof referencesFor>) => void) =>
    fc.assert(fc.property(anyTopics, anySources, anyPlace, holds));

  test('shows each reference once, in one of the two lists', () =>
    always((...given) => {
      const { own, others } = referencesFor(...given);
      expect(new Set([...own, ...others]).size).toBe(own.length + others.length);
    }));

  test('loses nothing that the author named, and says when it is ours', () =>
    always((about, sources, place) => {
      const { own, others, ours } = referencesFor(about, sources, place);
      for (const source of sources)
        if (source !== 'ours') expect([...own, ...others]).toContain(source);
      expect(ours).toBe(sources.includes('ours'));
    }));

  test('calls own only what the place’s bodies say, and others only what they don’t', () =>
    always((about, sources, place) => {
      const { own, others } = referencesFor(about, sources, place);
      const theirs = bodiesFor(place).flatMap((id) => bodies[id].references);
      for (const id of own) expect(theirs).toContain(id);
      for (const id of others) expect(theirs).not.toContain(id);
    }));

  test('adds only what shares a topic, but for the general link where a body is silent', () =>
    always((about, sources, place) => {
      const { own, onTopic, others } = referencesFor(about, sources, place);
      const general = onTopic ? [] : bodiesFor(place).map((id) => bodies[id].general);
      const added = [...own, ...others].filter((id) => !sources.includes(id));
      for (const id of added)
        if (!general.includes(id))
          expect(references[id].about.some((topic) => about.includes(topic))).toBe(true);
    }));

  test('puts what the author named first, then what is most on the topic', () => {
    const { own } = referencesFor(['people', 'family'], ['sssc-code', 'ours'], scotland);
    expect(own.slice(0, 2)).toEqual(['sssc-code', 'sssc-2023']);
    expect(own.at(-1)).toBe('sssc-guidance-2017');
  });

  test('puts the surer first where they share as much', () => {
    const { own } = referencesFor(['ties'], [], scotland);
    expect(own.map((id) => references[id].sure)).toEqual([
      'own page',
      'own page',
      'a copy',
      'an older page',
    ]);
  });

  test('puts a regulator before others', () => {
    const { own } = referencesFor(['people'], [], { country: 'wales', work: 'social-work' });
    expect(own.at(0)).toBe('scw-codes');
    expect(own.at(-1)).toBe('basw-2013');
  });

  test('where its bodies are silent, gives the general link and what others say', () => {
    expect(referencesFor(['look-up'], ['mishna-2019'], scotland)).toEqual({
      own: ['sssc-code'],
      onTopic: false,
      others: ['mishna-2019'],
      ours: false,
    });
    expect(referencesFor(['look-up'], ['ours'], scotland).others).toEqual([
      'mishna-2019',
      'swe-guidance-2020',
    ]);
  });

  test('a text that is about nothing in particular gets no one’s word but what it named', () => {
    expect(referencesFor([], ['ours'], scotland)).toMatchObject({ own: [], others: [] });
    expect(referencesFor([], ['founding'], scotland)).toMatchObject({ others: ['founding'] });
  });
});
