import { beforeAll, describe, expect, test } from 'vitest';
import { isEditor } from '@/detection/dom';
import { isKnown, onFocus } from '@/detection/engine';
import { looksSent } from '@/detection/missed';
import type { Kind } from '@/detection/moment';
import { placeOf } from '@/detection/rules';
import { isSeen, type Site } from '@/detection/site';
import { tools } from '@/detection/tools';
import { sites } from '@/sites';
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

/** One box of a page: what it is by `data-expect`, and when health would hear of it. */
interface Box {
  name: string;
  is: string;
  missed: boolean;
  missedWhenBroken: boolean;
}

function boxesOf(site: Site): Box[] {
  return fixtures
    .filter((fixture) => fixture.site === site.id)
    .flatMap((fixture) => {
      const document = load(fixture.html, urlOf(fixture));
      const place = placeOf(document, site);
      return everywhere(document, controlsAndEditors)
        .filter(isEditor)
        .map((box) => {
          const isMissed = (rules: Site) =>
            !onFocus(rules, box, place) && !isKnown(rules, box, place) && looksSent(box, tools);
          return {
            name: `${fixture.name} ${tagOf(box)}`,
            is: expected(box, 'focus'),
            missed: isMissed(site),
            missedWhenBroken: isMissed(broken(site)),
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
  test.skipIf(!writes)('its own composers count when they fail', () => {
    expect(own.filter((box) => isWriting(box.is) && box.missedWhenBroken)).not.toEqual([]);
  });
});

test('a good part of all documented composers counts when the rules fail', () => {
  const composers = all.filter(({ is }) => isWriting(is));
  const missed = composers.filter(({ missedWhenBroken }) => missedWhenBroken);
  expect(composers.length).toBeGreaterThan(200);
  expect(missed.length / composers.length).toBeGreaterThan(0.4);
});
