import { setTimeout as sleep } from 'node:timers/promises';
import { launch } from './browser.mjs';
import { launchHandrail, reference } from './extensions.mjs';
import { loaded } from './load.mjs';
import { addressOf, profiled, timeOf } from './profile.mjs';
import { addPlaces, spread } from './statistics.mjs';

const address = 'https://www.facebook.com/';

/** Opens the composer, types a word and closes it again, once a second. */
async function usePage(tab, opener, seconds) {
  const start = Date.now();
  for (let second = 0; second < seconds; second++) {
    await sleep(Math.max(0, start + second * 1000 - Date.now()));
    await tab.click(opener);
    await sleep(300);
    await tab.type('hello');
    await sleep(200);
    await tab.escape();
  }
  await sleep(Math.max(0, start + seconds * 1000 - Date.now()));
}

/** One run in a browser of its own: the page's load, then the busy seconds. */
async function once(extension, port, seconds) {
  const start = () => launch(extension.folder, port);
  const browser = await (extension.name === 'handrail'
    ? launchHandrail(extension, port, 'spent')
    : start());
  try {
    const tab = await browser.open();
    const load = await loaded(tab, address);
    const opener = await tab.where('.opener');
    const elements = await tab.run('document.getElementsByTagName("*").length');
    await tab.run('window.stopChanging = startChanging(); 0');
    const busy = await profiled(tab, () => usePage(tab, opener, seconds));
    const changes = await tab.run('stopChanging()');
    const prefix = addressOf(extension.id);
    return {
      load: timeOf(load, prefix),
      busy: timeOf(busy, prefix),
      elements,
      changes,
      product: browser.product,
    };
  } finally {
    await browser.close();
  }
}

/**
 * The same busy page with the reference and with Handrail in turn, so that whatever else the
 * machine does disturbs both alike. Which of the two goes first changes every time.
 */
export async function feedCost(handrail, port, { repetitions, seconds }, say) {
  const pair = [reference(), handrail];
  const runs = { reference: [], handrail: [] };
  for (let round = 0; round < repetitions; round++) {
    for (const extension of round % 2 ? [...pair].reverse() : pair) {
      const run = await once(extension, port, seconds);
      runs[extension.name].push(run);
      say(
        `feed ${round + 1}/${repetitions} ${extension.name}: ${run.busy.ms.toFixed(1)} ms, load ${run.load.ms.toFixed(1)} ms`,
      );
    }
  }
  const summary = (list) => ({
    busy: spread(list.map(({ busy }) => busy.ms)),
    withGaps: spread(list.map(({ busy }) => busy.withGaps)),
    samples: spread(list.map(({ busy }) => busy.samples)),
    load: spread(list.map(({ load }) => load.ms)),
    changes: spread(list.map(({ changes }) => changes)),
    runs: list.map(({ busy, load }) => ({ busy: busy.ms, load: load.ms })),
    places: addPlaces(list.map(({ busy }) => busy)),
    loadPlaces: addPlaces(list.map(({ load }) => load)),
  });
  return {
    product: runs.handrail[0].product,
    elements: runs.handrail[0].elements,
    reference: summary(runs.reference),
    handrail: summary(runs.handrail),
  };
}
