// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Pack } from '@/organisation/pack';
import { policyFileIds, policyFiles } from '@/organisation/policies';
import { validatePack } from '@/organisation/validate';
import { draft, emptyDraft, setDraft } from '@/pages/organisations/draft';
import { Organisations } from '@/pages/organisations/Organisations';
import { defaults } from '@/settings/settings';
import { tellDeleted } from '@/vault/changed';

const saved = vi.hoisted(() => [] as { name: string; content: BlobPart }[]);
vi.mock('@/log/out/save', () => ({
  saveFile: (name: string, content: BlobPart) => saved.push({ name, content }),
}));

let root: HTMLElement;

beforeEach(async () => {
  saved.length = 0;
  fakeBrowser.reset();
  sessionStorage.clear();
  setDraft(emptyDraft);
  await fakeBrowser.storage.local.set({ settings: defaults });
  root = document.body.appendChild(document.createElement('main'));
  render(<Organisations />, root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const byId = <Field extends HTMLElement>(id: string): Field => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no ${id}`);
  return found as Field;
};
const button = (text: string) =>
  [...root.querySelectorAll('button')].find((each) => each.textContent?.startsWith(text));
const seen = (id: string) => (byId(id).textContent ?? '').replace(/\s+/g, ' ');
function write(id: string, text: string) {
  const field = byId<HTMLInputElement>(id);
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
const says = (id: string, text: string | RegExp) =>
  vi.waitFor(() => expect(seen(id)).toMatch(text), { timeout: 3000, interval: 20 });
async function open(content: string) {
  const field = byId<HTMLInputElement>('pack-file');
  const file = new File([content], 'pack.json');
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  Object.defineProperty(field, 'value', { value: '', writable: true, configurable: true });
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
const whole = () => (root.textContent ?? '').replace(/\s+/g, ' ');

const pack: Pack = {
  handrailPack: 1,
  organisation: 'Example Care',
  people: 'residents',
  declareLink: 'https://intranet.example.org/declare',
  panelAlreadyConnected: 'This is fine. Tell us the next day you are in.',
  panelPerson: 'Be kind, and tell us.',
  sites: ['facebook'],
  languages: ['en'],
  reviewDate: '2027-11-30',
};

test('what most policies leave out is asked before anything else, and explained', () => {
  const fields = [...root.querySelectorAll('form textarea, form input')];
  expect(fields[0]?.id).toBe('panelAlreadyConnected');
  expect(whole()).toContain('Few say what to do if you know someone already.');
});

describe('while it is typed', () => {
  test.each([
    ['panelAlreadyConnected', 'You must report it.', /may scare or blame/],
    ['panelAlreadyConnected', 'We can see if you tell us.', /sounds like watching/],
    ['contact', 'Say nothing to the union.', /keep someone from speaking up/],
    [
      'panelAlreadyConnected',
      'Notwithstanding organisational considerations, immediate notification facilitates appropriate accommodation.',
      /hard to read/,
    ],
    ['declareLink', 'javascript:alert(1)', /has to begin with https/],
    ['declareLink', 'https://аррӏе.example/', /Its letters may look like others/],
    ['organisation', 'SSSC', /name of someone else/],
  ])('%s: %s', async (id, text, why) => {
    write(id, text);
    await says(`${id}-faults`, why);
    expect(byId(id).getAttribute('aria-invalid')).toBe('true');
    expect(byId(id).getAttribute('aria-describedby')).toContain(`${id}-faults`);
    expect(byId<HTMLInputElement>(id).value).toBe(text);
    const good: Record<string, string> = {
      declareLink: 'https://example.org/',
      organisation: 'Example Care',
    };
    write(id, good[id] ?? 'We are here to help.');
    await vi.waitFor(() => expect(seen(`${id}-faults`)).toBe(''), { timeout: 3000 });
  });

  test('the words are those of the check that the worker’s side makes', async () => {
    write('contact', 'You will be disciplined.');
    await says('contact-faults', /disciplined/);
    const found = validatePack({
      handrailPack: 1,
      organisation: 'Example Care',
      contact: 'You will be disciplined.',
    });
    const [fault] = 'faults' in found ? found.faults : [];
    expect(seen('contact-faults')).toBe(fault?.why);
  });
});

test('when the worker deletes everything, what is typed here goes too', async () => {
  write('organisation', 'Example Care');
  await vi.waitFor(() =>
    expect(sessionStorage.getItem('handrail-pack-draft')).toContain('Example'),
  );
  tellDeleted();
  await vi.waitFor(() => expect(byId<HTMLInputElement>('organisation').value).toBe(''));
  expect(sessionStorage.getItem('handrail-pack-draft')).not.toContain('Example');
});

test('the preview shows the panel and the declaration in their words', async () => {
  write('organisation', 'Example Care');
  write('people', 'residents');
  write('manager', 'team leader');
  write('panelAlreadyConnected', 'This is fine. Tell us soon.');
  write('contact', 'Ask Jo in the office.');
  write('declareLink', 'https://intranet.example.org/declare');
  await says('preview-panel', 'Your organisation, Example Care, says:This is fine. Tell us soon.');
  await says('preview-panel', 'This happens, and it isn’t wrong.');
  await says('preview-panel', 'Ask Jo in the office.');
  await says('preview-tell', 'They are one of the residents');
  await says('preview-tell', 'They call a manager a “team leader”.');
  write('panelFamily', 'The same goes for them.');
  await says('preview-panel', 'The same goes for them.');
  expect(byId<HTMLSelectElement>('preview-moment').value).toBe('family');
});

describe('saving', () => {
  test('is not offered while something is wrong, and each thing leads to its field', async () => {
    write('contact', 'You must obey.');
    await says('left-to-mend', 'Who to ask');
    expect(seen('left-to-mend')).toContain('Name of the organisation');
    expect(button('Save the pack')).toBeUndefined();
    expect(button('Save handrail.reg')).toBeUndefined();
    button('Who to ask')?.click();
    expect(document.activeElement?.id).toBe('contact');
  });

  test('gives the very pack, under the name of the organisation', async () => {
    await open(JSON.stringify(pack));
    await vi.waitFor(() => expect(button('Save the pack')).toBeDefined());
    button('Save the pack')?.click();
    expect(saved[0]?.name).toBe('handrail-pack-example-care.json');
    expect(JSON.parse(String(saved[0]?.content))).toEqual(pack);
    await vi.waitFor(() => expect(whole()).toContain('Its fingerprint, to compare:'));
  });

  test('gives a file for each platform, with the ids that were typed', async () => {
    await open(JSON.stringify(pack));
    await vi.waitFor(() => expect(button('Save the pack')).toBeDefined());
    const own = 'p'.repeat(32);
    write('id-chrome', own);
    await vi.waitFor(() => expect(byId<HTMLInputElement>('id-chrome').value).toBe(own));
    await new Promise((done) => setTimeout(done, 50));
    for (const id of policyFileIds) button(`Save ${policyFiles[id].name}`)?.click();
    expect(saved.map(({ name }) => name)).toEqual(policyFileIds.map((id) => policyFiles[id].name));
    const [chrome] = saved;
    const text = new TextDecoder().decode(chrome?.content as Uint8Array);
    expect(JSON.parse(text)['3rdparty'].extensions[own]).toEqual(pack);
  });

  test.each(['x', 'aopj\\..\\..', '*', 'a'.repeat(31)])('takes no id like %s', async (id) => {
    await open(JSON.stringify(pack));
    await vi.waitFor(() => expect(button('Save handrail.reg')).toBeDefined());
    write('id-edge', id);
    await says('id-edge-fault', 'An id has 32 small letters');
    expect(button('Save handrail.reg')).toBeUndefined();
  });
});

describe('opening', () => {
  test('a pack fills the form, and there is a way back', async () => {
    write('contact', 'Mine, half done');
    await open(JSON.stringify(pack));
    await vi.waitFor(() => expect(whole()).toContain('The pack of Example Care is open.'));
    expect(byId<HTMLTextAreaElement>('panelPerson').value).toBe(pack.panelPerson);
    expect(byId<HTMLInputElement>('contact').value).toBe('');
    button('Undo')?.click();
    await vi.waitFor(() => expect(byId<HTMLInputElement>('contact').value).toBe('Mine, half done'));
  });

  test.each([
    ['no JSON', '{"handrailPack":1,', /cut off/],
    ['something else', '[1,2]', /not a list of words/],
    ['far too big', `"${'x'.repeat(70_000)}"`, /too big/],
    [
      'a key that no pack has',
      JSON.stringify({ ...pack, enable: true }),
      /“enable”: No such thing/,
    ],
    ['a threat', JSON.stringify({ ...pack, contact: 'You must obey.' }), /Who to ask: “must”/],
    ['a prototype', '{"handrailPack":1,"organisation":"A","__proto__":{"x":1}}', /__proto__/],
  ])('%s is refused line by line, and what was typed stays', async (_what, content, why) => {
    write('contact', 'Mine, half done');
    const before = draft.value;
    await open(content);
    await vi.waitFor(() => expect(whole()).toMatch(why));
    expect(whole()).toContain('What you typed is still here.');
    expect(draft.value).toBe(before);
  });

  test('what can be read of a refused one may be mended in the form', async () => {
    await open(JSON.stringify({ ...pack, enable: true, contact: 'You must obey.', people: 7 }));
    await vi.waitFor(() => expect(button('Open what can be read')).toBeDefined());
    button('Open what can be read')?.click();
    await vi.waitFor(() => expect(byId<HTMLInputElement>('contact').value).toBe('You must obey.'));
    expect(byId<HTMLInputElement>('people').value).toBe('');
    await says('left-to-mend', 'Who to ask: “must”');
    expect(button('Save the pack')).toBeUndefined();
  });
});

describe('a draft', () => {
  /** As after a reload: the module is read anew. */
  async function reloaded() {
    vi.resetModules();
    return (await import('@/pages/organisations/draft')).draft.value;
  }

  test('survives a reload of its tab, half done and wrong as it may be', async () => {
    write('contact', 'You must');
    write('id-firefox', 'other@place');
    await vi.waitFor(() => expect(draft.value.ids.firefox).toBe('other@place'));
    expect(await reloaded()).toEqual(draft.value);
  });

  test.each(['', 'null', '7', '{"texts":{"contact":5,"evil":"x"},"sites":{},"ids":[]}'])(
    'that is damaged (%s) is an empty form',
    async (text) => {
      sessionStorage.setItem('handrail-pack-draft', text);
      expect(await reloaded()).toEqual(emptyDraft);
    },
  );

  test('is kept nowhere else', async () => {
    const before = await fakeBrowser.storage.local.get(null);
    write('contact', 'Something');
    await vi.waitFor(() => expect(draft.value.texts.contact).toBe('Something'));
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
    expect(localStorage.length).toBe(0);
  });
});
