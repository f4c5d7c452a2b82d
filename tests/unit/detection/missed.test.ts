import { beforeAll, describe, expect, test } from 'vitest';
import { isEditor } from '@/detection/dom';
import { isKnown, onFocus } from '@/detection/engine';
import { looksSent } from '@/detection/missed';
import type { Kind, Sign } from '@/detection/moment';
import { placeOf } from '@/detection/rules';
import { isSeen, type Site } from '@/detection/site';
import { tools } from '@/detection/tools';
import { signOf, wouldNotice } from '@/health/signs';
import { sites } from '../support/described';
import {
  controlsAndEditors,
  everywhere,
  expected,
  fixtures,
  load,
  tagOf,
  urlOf,
} from '../support/fixture';

const isWriting = (kind: string) => ['post', 'comment', 'message'].includes(kind);

/** As the site would be if it had changed so much that no rule finds a moment any more. */
const broken = (site: Site): Site => ({
  ...site,
  editors: site.editors.filter(({ kind }) => kind === null),
});

/** The second look comes at once where the rules say nothing, and where they wait for more, after that. */
function heard(rules: Site, box: Element, document: Document): Sign | undefined {
  const place = placeOf(document, rules);
  const verdict = onFocus(rules, box, place);
  if ((verdict && verdict !== 'later') || isKnown(rules, box, place)) return undefined;
  return looksSent(box, tools);
}

const surroundings = ['role', 'id', 'class', 'aria-labelledby', 'componentkey'];
const words = ['aria-label', 'aria-placeholder', 'placeholder', 'title'];
/**
 * As the site would be if it built new surroundings: the editors themselves are as ever, but for their
 * words. The buttons keep theirs, and forms stay forms.
 */
function rebuild(document: Document, boxes: readonly Element[]): void {
  for (const element of everywhere(document, '*')) {
    const isBox = boxes.includes(element);
    if (!isBox && element.matches('[role="button"]')) continue;
    for (const { name } of [...element.attributes]) {
      if (isBox ? words.includes(name) : surroundings.includes(name) || name.startsWith('data-'))
        element.removeAttribute(name);
    }
  }
}

/** One box of a page: what it is by `data-expect`, and when health would hear of it. */
interface Box {
  site: string;
  name: string;
  is: string;
  /** A rule knows it, if only as no moment. */
  known: boolean;
  missed: Sign | undefined;
  missedWhenBroken: Sign | undefined;
  /** Found in the page as it would be with other surroundings, and heard of where it isn't. */
  foundWhenRebuilt: boolean;
  missedWhenRebuilt: Sign | undefined;
}

function boxesOf(site: Site): Box[] {
  return fixtures
    .filter((fixture) => fixture.site === site.id)
    .flatMap((fixture) => {
      const document = load(fixture.html, urlOf(fixture));
      const elements = everywhere(document, controlsAndEditors).filter(isEditor);
      const boxes = elements.map((box) => ({
        site: site.id,
        name: `${fixture.name} ${tagOf(box)}`,
        is: expected(box, 'focus'),
        known: isKnown(site, box, placeOf(document, site)),
        missed: heard(site, box, document),
        missedWhenBroken: heard(broken(site), box, document),
      }));
      rebuild(document, elements);
      return boxes.map((box, index) => {
        const element = elements[index] as Element;
        return {
          ...box,
          foundWhenRebuilt: isKnown(site, element, placeOf(document, site)),
          missedWhenRebuilt: heard(site, element, document),
        };
      });
    });
}

const all: Box[] = [];

describe.each(sites.map((site) => ({ id: site.id, site })))('$id', ({ id, site }) => {
  let own: Box[] = [];
  beforeAll(() => {
    own = boxesOf(site);
    all.push(...own);
  }, 60_000);

  test('nothing counts as missed while the rules hold', () => {
    expect(own.filter(({ missed }) => missed)).toEqual([]);
  });

  test('what is documented as no moment does not count when they fail, either', () => {
    expect(own.filter((box) => !box.is && box.missedWhenBroken)).toEqual([]);
  });

  // On Discord Enter sends: no button is known there that would say so.
  const writes =
    id !== 'discord' &&
    ['post', 'comment', 'message'].some((kind) => isSeen(site.sees[kind as Kind]));
  test(writes ? 'its own composers count when they fail' : 'no box of it can count', () => {
    const heard = own.filter((box) => isWriting(box.is) && box.missedWhenBroken);
    expect(heard.length > 0).toBe(writes);
  });
});

describe('where only the surroundings are built anew', () => {
  const changed = () =>
    all.filter(({ is, foundWhenRebuilt }) => isWriting(is) && !foundWhenRebuilt);
  // Bluesky has its button above the box: without a dialog around both that says nothing.
  test.each(['facebook', 'linkedin', 'mastodon', 'threads', 'tumblr', 'whatsapp'])(
    '%s: composers that are not found count',
    (id) => {
      const lost = changed().filter(({ site }) => site === id);
      expect(lost.length).toBeGreaterThan(0);
      expect(lost.filter((box) => box.missedWhenRebuilt)).not.toEqual([]);
    },
  );
  test('so does a good part of all of them', () => {
    const heardOf = changed().filter((box) => box.missedWhenRebuilt);
    expect(heardOf.length / changed().length).toBeGreaterThan(0.3);
  });
  // Those that a rule knew by their surroundings (a reply that is said not to be seen) are new then, too.
  test('what is no moment and no rule has to know does not', () => {
    const others = all.filter((box) => !box.is && !box.known);
    expect(others.length).toBeGreaterThan(50);
    expect(others.filter((box) => box.missedWhenRebuilt)).toEqual([]);
  });
});

test('what is said to be noticed is: some described box of each kind counts, under its own sign', () => {
  const untold = sites.flatMap((site) =>
    (['post', 'comment', 'message'] as const)
      .filter((kind) => isSeen(site.sees[kind]) && wouldNotice(site, kind))
      .filter((kind) => {
        const own = all.filter((box) => box.site === site.id && box.is === kind);
        return !own.some((box) => box.missedWhenBroken === signOf(kind));
      })
      .map((kind) => `${site.id} ${kind}`),
  );
  expect(untold).toEqual([]);
});

test('a good part of all documented composers counts when the rules fail', () => {
  const composers = all.filter(({ is }) => isWriting(is));
  const missed = composers.filter(({ missedWhenBroken }) => missedWhenBroken);
  expect(composers.length).toBeGreaterThan(200);
  expect(missed.length / composers.length).toBeGreaterThan(0.4);
});
