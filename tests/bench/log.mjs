import { setTimeout as sleep } from 'node:timers/promises';
import { launchHandrail, openHelper } from './extensions.mjs';
import { spread } from './statistics.mjs';
import { until } from './tab.mjs';

/** A worker who writes an entry on every working day for forty years. */
const entries = 10_000;
const passphrase = 'orbit velvet canoe maple tidy harvest';
/** On one day in a hundred this word comes up. */
const rare = 'lighthouse';

/** Runs in the extension: seals entries as the vault does, with the key that lies beside them. */
const seed = `(async (count, rare) => {
  const promised = (request) => new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const db = await promised(indexedDB.open('handrail-vault'));
  const meta = db.transaction('meta').objectStore('meta');
  const [header, key] = await Promise.all([promised(meta.get('header')), promised(meta.get('device-key'))]);
  const words = 'I felt unsure and asked my manager before I said a word and that helped both of us a lot'.split(' ');
  const sentence = (from) => Array.from({ length: 40 }, (_, index) => words[(from * 7 + index * 3) % words.length]).join(' ');
  const records = await Promise.all(Array.from({ length: count }, async (_, seq) => {
    const id = crypto.randomUUID();
    const month = new Date(Date.UTC(1986, 10 + Math.floor(seq / 21), 1)).toISOString().slice(0, 7);
    const fields = { what: sentence(seq) + (seq % 100 ? '' : ' ' + rare), did: sentence(seq + 5), feelings: sentence(seq + 9) };
    const text = new TextEncoder().encode(JSON.stringify({ id, seq, month, template: 'quick', fields, tags: [] }));
    const whole = new Uint8Array(Math.ceil((text.length + 4) / 256) * 256);
    new DataView(whole.buffer).setUint32(0, text.length);
    whole.set(text, 4);
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const additionalData = new TextEncoder().encode(JSON.stringify(['handrail', header.version, header.vault, header.key, 'entry', id]));
    return { kind: 'entry', id, iv, data: new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, whole)) };
  }));
  const change = db.transaction('records', 'readwrite');
  for (const record of records) change.objectStore('records').put(record);
  await new Promise((done) => { change.oncomplete = done; });
  db.close();
})(${entries}, '${rare}')`;

/** In the page: press, write, and wait for a next frame in which something is so. */
const tools = `
  globalThis.find = (name) => [...document.querySelectorAll('button')].find((each) => each.textContent.trim() === name);
  globalThis.fill = (selector, words) => {
    const field = document.querySelector(selector);
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  globalThis.tick = (words) => [...document.querySelectorAll('label')].find((each) => each.textContent.trim() === words).querySelector('input').click();
  globalThis.timed = (act, isSo) => new Promise((done) => {
    const start = performance.now();
    act();
    const look = () => isSo() ? done(performance.now() - start) : requestAnimationFrame(look);
    requestAnimationFrame(look);
  });
  0`;
const found = (count) =>
  `document.querySelector('main').innerText.includes('${count} of ${entries} entries.')`;
const shown = `document.querySelector('main').innerText.includes('${entries} entries.')`;
const current = 'input[autocomplete="current-password"]';

async function page(browser, { id }, path) {
  const tab = await browser.open(`chrome-extension://${id}/${path}`);
  await tab.run(tools);
  return tab;
}
const has = (tab, condition) => until(condition, () => tab.run(condition));

async function lock(tab) {
  await has(tab, `document.querySelector('#next') !== null`);
  await tab.run(`tick('Show what I type')`);
  await has(tab, `document.querySelector('#again') === null`);
  await tab.run(`fill('#next', '${passphrase}'); tick('I know that nobody can recover it.')`);
  return tab.run(`timed(() => document.querySelector('form').requestSubmit(),
    () => document.querySelector('main').innerText.includes('It is set. It locks when you close the browser'))`);
}

/** The time from the press on “Unlock” to the list of all entries. */
async function unlocked(tab) {
  await has(tab, `document.querySelector('${current}') !== null`);
  await tab.run(`fill('${current}', '${passphrase}')`);
  return tab.run(`timed(() => find('Unlock').click(), () => ${shown})`);
}

const searched = (tab) =>
  tab.run(`timed(() => fill('#find-words', '${rare}'), () => ${found(entries / 100)})`);
const unsearched = (tab) => tab.run(`timed(() => fill('#find-words', ''), () => ${shown})`);

/** The time from the press on “make” to a locked file of all of it. */
async function exported(tab) {
  await has(tab, `document.querySelector('#backup-passphrase') !== null`);
  await tab.run(
    `fill('#backup-passphrase', '${passphrase}'); fill('#backup-again', '${passphrase}')`,
  );
  return tab.run(`timed(() => document.querySelector('#backup-passphrase').form.requestSubmit(),
    () => document.querySelector('main').innerText.includes('.age'))`);
}

/** The page's own heap, after what nobody needs any more is gone, in megabytes. */
async function megabytes(tab) {
  await tab.target.send('HeapProfiler.enable');
  await tab.target.send('HeapProfiler.collectGarbage');
  return (await tab.target.send('Runtime.getHeapUsage')).usedSize / 1e6;
}

/** What the log costs a worker who has written for forty years. Milliseconds, and megabytes of heap. */
export async function logCost(extension, port, times, say) {
  const browser = await launchHandrail(extension, port, 'plenty');
  try {
    const helper = await openHelper(browser, extension);
    const first = await page(browser, extension, 'app.html#/log');
    await has(first, `document.querySelector('main').innerText.includes('No entries yet.')`);
    await browser.shut(first);
    await helper.run(seed);
    const locking = await page(browser, extension, 'app.html#/lock');
    const result = { entries, locked: await lock(locking) };
    say(`a passphrase for ${entries} entries: ${result.locked.toFixed(0)} ms`);
    const unlock = [];
    const search = [];
    const list = [];
    for (let time = 0; time < times; time++) {
      await helper.run(`chrome.storage.session.remove('vault-key')`);
      const tab = await page(browser, extension, 'app.html#/log');
      unlock.push(await unlocked(tab));
      await sleep(500);
      search.push(await searched(tab));
      list.push(await unsearched(tab));
      result.heap = await megabytes(tab);
      await browser.shut(tab);
    }
    const out = await page(browser, extension, 'app.html#/take-out');
    result.export = await exported(out);
    Object.assign(result, { unlock: spread(unlock), search: spread(search), list: spread(list) });
    say(
      `unlock ${result.unlock.median.toFixed(0)} ms, search ${result.search.median.toFixed(0)} ms`,
    );
    return result;
  } finally {
    await browser.close();
  }
}
