import { closest, isVisible } from '@/detection/dom';
import { onFocus, onPress } from '@/detection/engine';
import { type Kind, kinds } from '@/detection/moment';
import { placeOf } from '@/detection/rules';
import type { Site } from '@/detection/site';
import {
  controlsAndEditors,
  everywhere,
  expected,
  type Fixture,
  load,
  said,
  urlOf,
} from '../unit/support/fixture';
import { marksOf } from '../unit/support/marks';
import { arrivalAt } from '../unit/support/verdicts';

/** What came of the cases of one site, kind and language. */
export interface Tally {
  site: string;
  kind: Kind;
  language: string;
  tried: number;
  found: number;
  missed: number;
  /** A moment where there is none, or of another kind. */
  wrong: number;
}

const kindOf = (verdict: string): Kind | undefined =>
  kinds.find((kind) => verdict === kind || verdict === `${kind}+open`);

/** The language that an element is in: a page may be in one, and a button on it in another. */
const languageOf = (element: Element): string =>
  closest(element, '[lang]')?.getAttribute('lang') ?? 'none';

type Case = [language: string, wanted: string, got: string];

/** Each case of a page: what it should have given, and what it gave. Empty: silence. */
function* casesOf(fixture: Fixture, site: Site): Generator<Case> {
  marksOf(fixture);
  const document = load(fixture.html, urlOf(fixture));
  const arrival = (word: string | undefined) => (word === 'none' ? '' : (word ?? ''));
  const page = languageOf(document.documentElement);
  yield [page, arrival(fixture.header.get('arrive')), arrival(arrivalAt(document, site))];
  const place = placeOf(document, site);
  for (const element of everywhere(document, `${controlsAndEditors}, [data-expect]`)) {
    if (!isVisible(element) && !element.hasAttribute('data-expect')) continue;
    const language = languageOf(element);
    yield [language, expected(element, 'focus'), said(onFocus(site, element, place))];
    yield [language, expected(element, 'press'), said(onPress(site, element, place))];
  }
}

/** Counts one page's cases, by kind and language. */
export function tally(fixture: Fixture, site: Site): Tally[] {
  const sums = new Map<string, Tally>();
  const of = (language: string, kind: Kind): Tally => {
    const key = `${kind} ${language}`;
    const sum = sums.get(key) ?? {
      ...{ site: site.id, kind, language },
      ...{ tried: 0, found: 0, missed: 0, wrong: 0 },
    };
    sums.set(key, sum);
    return sum;
  };
  for (const [language, wanted, got] of casesOf(fixture, site)) {
    const [should, did] = [kindOf(wanted), kindOf(got)];
    if (should) {
      const sum = of(language, should);
      sum.tried++;
      if (wanted === got) sum.found++;
      else sum.missed++;
    }
    if (did && wanted !== got) of(language, did).wrong++;
  }
  return [...sums.values()];
}

/** Adds up what belongs together, in the order of sites, kinds and languages. */
export function summed(tallies: readonly Tally[]): Tally[] {
  const sums = new Map<string, Tally>();
  for (const each of tallies) {
    const key = `${each.site} ${kinds.indexOf(each.kind)} ${each.language}`;
    const sum = sums.get(key);
    if (!sum) sums.set(key, { ...each });
    else for (const part of ['tried', 'found', 'missed', 'wrong'] as const) sum[part] += each[part];
  }
  return [...sums].sort(([a], [b]) => a.localeCompare(b)).map(([, sum]) => sum);
}
