import { setTimeout as sleep } from 'node:timers/promises';
import { launchHandrail, openHelper } from './extensions.mjs';
import { addressOf, profiled, timeOf } from './profile.mjs';
import { percentile, spread } from './statistics.mjs';
import { until } from './tab.mjs';

const site = 'https://www.facebook.com';
/** A page has its scripts and its first layout behind it before somebody opens a composer. */
const settles = 300;
/** By then the reminder has appeared and been announced, also on a slow machine. */
const speaks = 1500;

const shownWithin = (milliseconds) =>
  `Promise.race([shown, new Promise((done) => setTimeout(done, ${milliseconds}, null))])`;

/** Forgets what was shown, so that the next moment is as good as the day's first. */
const forget = `Promise.all([
  chrome.storage.session.remove(['open', 'shown-at']),
  chrome.storage.local.remove(['history', 'health']),
])`;

/** A fresh page with an open composer that nobody has gone into yet. */
async function freshPage(tab, helper) {
  await tab.goto(`${site}/composer`);
  await sleep(settles);
  // The last page's reminder has reported its end by now.
  await helper.run(forget);
  await tab.click(await tab.where('.opener'));
  return tab.where('.editor');
}

/** The busy feed, whose page puts the focus into its composer when the opener is pressed. */
async function freshFeed(tab, helper) {
  await tab.goto(`${site}/`);
  await sleep(settles);
  await helper.run(forget);
  await tab.run('startChanging(); 0');
  return tab.where('.opener');
}

async function awake(browser, extension, tab, times) {
  const helper = await openHelper(browser, extension);
  const found = [];
  for (let time = 0; time < times; time++) {
    const editor = await freshPage(tab, helper);
    await tab.click(editor);
    found.push(await tab.run(shownWithin(5000)));
  }
  await browser.shut(helper);
  return found;
}

async function asleep(browser, extension, tab, times) {
  const workers = async () =>
    (await browser.targets()).filter(({ type }) => type === 'service_worker');
  // Stays open: the end of any tab would wake the worker.
  const { target } = await browser.open(undefined, true);
  await target.send('ServiceWorker.enable');
  const found = [];
  for (let time = 0; time < times; time++) {
    const helper = await openHelper(browser, extension);
    const editor = await freshPage(tab, helper);
    // With no page of its own left, the extension's process may end too, as it does in life.
    await browser.shut(helper);
    await sleep(settles);
    await target.send('ServiceWorker.stopAllWorkers');
    await until('the service worker to stop', async () => (await workers()).length === 0);
    await sleep(settles);
    if ((await workers()).length) throw new Error('The service worker started again by itself');
    await tab.click(editor);
    found.push(await tab.run(shownWithin(5000)));
  }
  return found;
}

/** What the reminder's own script costs a page, from its injection until it stands and speaks. */
async function ownCost(browser, extension, tab, times, prepare) {
  const helper = await openHelper(browser, extension);
  const found = [];
  for (let time = 0; time < times; time++) {
    const spot = await prepare(tab, helper);
    const profile = await profiled(tab, async () => {
      await tab.click(spot);
      await sleep(speaks);
    });
    // The reminder's host is a third child of the root, beside head and body.
    if (!(await tab.run('document.documentElement.childElementCount > 2'))) continue;
    found.push(timeOf(profile, `${addressOf(extension.id)}reminder.js`).ms);
  }
  if (found.length === 0) throw new Error('No reminder came whose cost could be measured');
  await browser.shut(helper);
  return spread(found);
}

const summary = (found) => {
  const shown = found.filter((value) => value !== null);
  return {
    times: found.length,
    missing: found.length - shown.length,
    p50: percentile(shown, 0.5),
    p95: percentile(shown, 0.95),
    most: Math.max(...shown),
  };
};

/** From the moment to the reminder on screen, and what the reminder costs. */
export async function latency(extension, port, times, say) {
  const browser = await launchHandrail(extension, port, 'plenty');
  try {
    const tab = await browser.open();
    const result = { awake: summary(await awake(browser, extension, tab, times.awake)) };
    say(`awake: p95 ${result.awake.p95.toFixed(0)} ms`);
    result.reminder = await ownCost(browser, extension, tab, times.cost, freshPage);
    result.reminderOnFeed = await ownCost(browser, extension, tab, times.cost, freshFeed);
    say(`reminder: ${result.reminder.median.toFixed(1)} ms`);
    result.asleep = summary(await asleep(browser, extension, tab, times.asleep));
    say(`asleep: p95 ${result.asleep.p95.toFixed(0)} ms`);
    return result;
  } finally {
    await browser.close();
  }
}
