import { beforeEach, expect, test } from 'vitest';
import { type Pack, packKeys } from '../../src/organisation/pack';
import { policyFiles } from '../../src/organisation/policies';
import { ownIds, policyOf } from '../../src/organisation/policies/policy';
import { administrator } from './support/organisation';
import { useBrowser } from './support/suite';
import { until } from './support/until';

/** The files that the builder makes for Linux, taken by the browsers they are for. */
const at = useBrowser({ managed: true });
const admin = administrator(at);

beforeEach(async () => {
  await admin.sets(undefined);
  await admin.forget();
});

/** Every key of the format, with all that a pack may have and a file has to escape. */
const full: Pack = {
  ...(Object.fromEntries(
    packKeys
      .filter((key) => key.startsWith('panel'))
      .map((key) => [key, 'Say “no”, or “yes & no”. It’s fine: we plan it with you.']),
  ) as Partial<Pack>),
  handrailPack: 1,
  organisation: 'Example Care',
  people: 'people who live here',
  manager: 'team leader',
  declareLink: 'https://intranet.example.org/declare?a=1&b=%22x%22',
  policyLink: 'https://www.example.org/policy',
  socialMediaHelpLink: 'https://www.example.org/help',
  shareGoodNews: 'mailto:news@example.org',
  whenManagerIsConnection: 'Is it your manager? Tell the next one up.',
  contact: 'Call Jo in the office on 01632 960124.',
  regulator: 'sssc',
  sites: ['facebook', 'instagram'],
  languages: ['en'],
  reviewDate: '2099-12-31',
};

/** A made file, as policy of the browser that is running. */
const made = (pack: Pack, allow: boolean): object => {
  const policy = policyOf(pack, ownIds, allow);
  if (at.driver.name === 'firefox') return JSON.parse(policyFiles.firefox.make(policy)).policies;
  return JSON.parse(policyFiles.chrome.make(policy));
};

test.each([false, true])('the file is taken as it is (allowed: %s), and offered', async (allow) => {
  // Another name each time: a browser that has not yet seen the old ones go tells of changes only.
  const pack = { ...full, organisation: allow ? 'Tŷ "Haf" & Sons' : 'Cartref “Môn” & Co.' };
  await admin.sets(undefined, made(pack, allow));
  await admin.offers(pack.organisation);
  await until('all of its values', async () => {
    const values = await at.driver.inExtension(() => chrome.storage.managed.get(null));
    return (
      JSON.stringify(Object.entries(values).sort()) === JSON.stringify(Object.entries(pack).sort())
    );
  });
  // It is the worker's to switch off and to remove, as if there were no policy.
  const own = await at.driver.inExtension(() => chrome.management.getSelf());
  expect(own.mayDisable).toBe(true);
  expect(own.installType).not.toBe('admin');
  expect(await at.granted()).toEqual([]);
});
