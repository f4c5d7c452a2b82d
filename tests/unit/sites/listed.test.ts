import { describe, expect, test } from 'vitest';
import { kinds } from '@/detection/moment';
import { isSeen, listed, originsOf } from '@/detection/site';
import { hasRequestLook, hasSign, wouldNotice } from '@/health/signs';
import { sites } from '../support/described';

/** The build gives the app and the background a site without its rules. */
describe.each(sites.map((site) => [site.id, site] as const))(
  '%s without its rules',
  (_id, site) => {
    const known = listed(site);

    test('still says the same of itself', () => {
      expect(originsOf(known)).toEqual(originsOf(site));
      expect(hasRequestLook(known)).toBe(hasRequestLook(site));
      for (const kind of kinds) {
        expect(isSeen(known.sees[kind])).toBe(isSeen(site.sees[kind]));
        expect(hasSign(known, kind)).toBe(hasSign(site, kind));
        expect(wouldNotice(known, kind)).toBe(wouldNotice(site, kind));
      }
      for (const key of ['id', 'name', 'hosts', 'markers', 'checked', 'sees', 'unseen'] as const)
        expect(known[key]).toEqual(site[key]);
    });

    test('comes through the build as it is', () => {
      expect(JSON.parse(JSON.stringify(known))).toEqual(known);
    });
  },
);
