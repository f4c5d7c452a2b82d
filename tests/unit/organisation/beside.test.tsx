// @vitest-environment jsdom
import '../support/vault';
import '../support/locks';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { composeDeclaration, emptyDraft } from '@/declaration/compose';
import { kinds } from '@/detection/moment';
import { pageIds } from '@/guidance/pages';
import { situationIds } from '@/guidance/situations';
import { deleteOrganisation } from '@/organisation/db';
import { fingerprintOf } from '@/organisation/fingerprint';
import { isWorded, panelKey } from '@/organisation/keys';
import { type Pack, packKeys } from '@/organisation/pack';
import { answerOffer, offerPack } from '@/organisation/state';
import { validatePack } from '@/organisation/validate';
import { ReadPage } from '@/pages/guidance/ReadPage';
import { AdviceView } from '@/pages/panel/AdviceView';
import { MyForm } from '@/pages/tell/MyForm';
import { Words } from '@/pages/tell/Words';
import { defaults } from '@/settings/settings';
import { shown } from '../support/shown';
import { full, smallest } from './packs';

let root: HTMLElement;
const at = shown(() => root);

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteOrganisation();
  await fakeBrowser.storage.local.set({ settings: defaults });
  root = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

async function use(pack: Pack): Promise<void> {
  const fingerprint = await fingerprintOf(pack);
  await offerPack({ pack, fingerprint, from: 'file' });
  await answerOffer(fingerprint, 'used');
}

/** Until nothing has changed for a while: what is kept comes later than what is written here. */
async function settle(): Promise<void> {
  let [before, same] = ['', 0];
  while (same < 3) {
    await new Promise((done) => setTimeout(done, 8));
    same = root.innerHTML === before ? same + 1 : 0;
    before = root.innerHTML;
  }
}

/** All that is on the screen but what stands in an organisation's own frame, and those frames. */
async function seen(view: preact.VNode) {
  render(null, root);
  render(view, root);
  await settle();
  const theirs = [...root.querySelectorAll('.theirs')].map((frame) => frame.textContent ?? '');
  const ours = root.cloneNode(true) as HTMLElement;
  for (const frame of ours.querySelectorAll('.theirs')) frame.remove();
  return { ours: ours.innerHTML, theirs };
}

/** Any sound pack: some parts of the fullest one, its texts in any place where they fit. */
const packs = fc
  .record({
    keys: fc.subarray(packKeys),
    name: fc.constantFrom('Example Care', 'Hame & Hearth', 'Cartref Tŷ Gŵyr'),
    turn: fc.nat(13),
  })
  .map(({ keys, name, turn }): Pack => {
    const panels = packKeys.filter((key) => key.startsWith('panel'));
    const parts = keys.map((key) => {
      const at = panels.indexOf(key);
      return [key, at < 0 ? full[key] : full[panels[(at + turn) % panels.length] ?? key]];
    });
    const checked = validatePack({ ...Object.fromEntries(parts), ...smallest, organisation: name });
    if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
    return checked.pack;
  });

const advice = (id: (typeof situationIds)[number], kind: (typeof kinds)[number]) => (
  <AdviceView id={id} kind={kind} worried={() => undefined} go={() => undefined} />
);

describe('any sound pack adds to what is there, and changes nothing of it', () => {
  test('on the panel, in every situation, after every kind of moment', async () => {
    const request = vi.spyOn(fakeBrowser.permissions, 'request');
    const places = situationIds.flatMap((id) => kinds.map((kind) => [id, kind] as const));
    const before = new Map<string, string>();
    for (const [id, kind] of places)
      before.set(`${id} ${kind}`, (await seen(advice(id, kind))).ours);
    await fc.assert(
      fc.asyncProperty(packs, fc.constantFrom(...places), async (pack, [id, kind]) => {
        await use(pack);
        const { ours, theirs } = await seen(advice(id, kind));
        expect(ours).toBe(before.get(`${id} ${kind}`));
        const isPost = kind === 'post' || kind === 'comment';
        const words = !isPost && isWorded(id) ? pack[panelKey(id)] : undefined;
        const all = theirs.join('\n');
        if (words) expect(all).toContain(`Your organisation, ${pack.organisation}, says:${words}`);
        if (!isWorded(id) || isPost) expect(all).toBe('');
        if (words) expect(all).toContain('Handrail tells your employer nothing.');
        for (const key of packKeys.filter((each) => each.startsWith('panel')))
          if (pack[key] && pack[key] !== words) expect(all).not.toContain(pack[key]);
        expect(request).not.toHaveBeenCalled();
        expect(await fakeBrowser.storage.local.get(null)).toEqual({ settings: defaults });
      }),
      { numRuns: 80 },
    );
  }, 60_000);

  test('in the declaration, but for the word for people', () => {
    const answers = { link: ['uses', 'soon', 'family', 'past'], tie: ['friend'], support: ['no'] };
    const plain = composeDeclaration({ ...emptyDraft, answers });
    fc.assert(
      fc.property(packs, (pack) => {
        const said = composeDeclaration({ ...emptyDraft, answers }, pack);
        const link = `They are one of the ${pack.people}; They may soon be one of the`;
        if (pack.people) expect(said).toContain(link);
        else expect(said).toBe(plain);
        const rest = (text: string) => text.replace(/Their link to our service: .*/, '');
        expect(rest(said)).toBe(rest(plain));
      }),
    );
  });

  test('where it goes: beside the field for the worker’s own, which wins', async () => {
    const before = await seen(<MyForm text="words" />);
    await use(full);
    const { ours, theirs } = await seen(<MyForm text="words" />);
    expect(ours).toBe(before.ours);
    expect(theirs.join()).toContain('asks you to write here');
    const field = root.querySelector('input');
    if (!field) throw new Error('no field');
    field.value = 'https://mine.example.org/form';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await at.press('Keep and show where it goes');
    await at.says('mine.example.org');
    await at.saysNot('asks you to write here');
  });

  test('where it takes good news: on the page about the official account, and on no other', async () => {
    for (const id of pageIds) {
      await deleteOrganisation();
      const before = await seen(<ReadPage id={id} />);
      await use(full);
      const { ours, theirs } = await seen(<ReadPage id={id} />);
      expect(ours, id).toBe(before.ours);
      const news = `From your organisation, ${full.organisation}See where to offer good news`;
      expect(theirs, id).toEqual(id === 'official-account' ? [news] : []);
    }
    await seen(<ReadPage id="official-account" />);
    await at.press('See where to offer good news');
    await at.says('news@example.org');
    await use({ ...smallest });
    expect((await seen(<ReadPage id="official-account" />)).theirs).toEqual([]);
  });

  test('on paper, their word for a manager', async () => {
    await use(full);
    const { ours } = await seen(<Words text="words" />);
    expect(ours).toContain('For the team leader');
    expect(ours).not.toContain('For the manager');
  });
});

test('a pack whose link went bad in the store is not opened', async () => {
  await use({ ...full, policyLink: 'https://ехаmple.org/' });
  await seen(advice('person', 'request-in'));
  await at.press('See its policy');
  await at.says('This link is not safe to open');
  expect(root.textContent).not.toContain('Open it');
});
