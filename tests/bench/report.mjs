import { limits } from './limits.mjs';

const kilo = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;
const ms = (value) => `${value.toFixed(1)} ms`;
const range = ({ median, least, most }) => `${ms(median)} (${ms(least)} to ${ms(most)})`;
const fails = (ok) => (ok ? 'ok' : 'TOO MUCH');
const reported = (value, limit) => (value <= limit ? 'ok' : 'over (reported only)');

/** Where the time went, for whoever has to make it less. */
const places = (found, count) =>
  Object.entries(found)
    .slice(0, count)
    .map(([place, time]) => `    ${ms(time).padStart(9)}  ${place}`);

/** The whole report as text: each figure with its limit beside it. */
export function report({ sizes, latency, quiet, log, feed, verdict, conditions }) {
  const [site, bytes] = Object.entries(sizes.sites).sort((a, b) => b[1] - a[1])[0];
  const { reference, handrail } = feed;
  const late = (found) =>
    `p50 ${ms(found.p50)}, p95 ${ms(found.p95)} of ${found.times}${found.missing ? `, ${found.missing} NEVER CAME` : ''}`;
  const ratio = handrail.busy.median / reference.busy.median;
  const rows = [
    ['Sizes, gzip -9'],
    [
      `on a page before a moment, most (${site})`,
      kilo(bytes),
      kilo(limits.siteBytes),
      fails(verdict.sites),
    ],
    ['whole zip', kilo(sizes.zip), kilo(limits.zipBytes), fails(verdict.zip)],
    ['Moment to reminder on screen'],
    [
      'background awake',
      late(latency.awake),
      `p95 ${limits.awakeP95} ms`,
      reported(latency.awake.p95, limits.awakeP95),
    ],
    [
      'background asleep',
      late(latency.asleep),
      `p95 ${limits.asleepP95} ms`,
      reported(latency.asleep.p95, limits.asleepP95),
    ],
    ['Script time'],
    [
      'reminder, once, small page',
      range(latency.reminder),
      ms(limits.reminder),
      reported(latency.reminder.median, limits.reminder),
    ],
    [
      'reminder, once, feed',
      range(latency.reminderOnFeed),
      ms(limits.reminder),
      reported(latency.reminderOnFeed.median, limits.reminder),
    ],
    [
      'load of the feed',
      range(handrail.load),
      ms(limits.load),
      reported(handrail.load.median, limits.load),
    ],
    ['load of a small page', ms(quiet.load), ms(limits.load), reported(quiet.load, limits.load)],
    [
      `small page left alone for ${quiet.seconds} s`,
      `${quiet.alone} of ${quiet.looks} samples`,
      '0',
      reported(quiet.alone, 0),
    ],
    [`Log of ${log.entries.toLocaleString('en-GB')} encrypted entries`],
    [
      'from the passphrase to the list',
      range(log.unlock),
      ms(limits.unlock),
      reported(log.unlock.median, limits.unlock),
    ],
    ['search', range(log.search), ms(limits.search), reported(log.search.median, limits.search)],
    [
      'the whole list again',
      range(log.list),
      ms(limits.search),
      reported(log.list.median, limits.search),
    ],
    ['an encrypted backup', ms(log.export), ms(limits.export), reported(log.export, limits.export)],
    ['setting a passphrase', ms(log.locked), '', ''],
    ['heap of the page', `${log.heap.toFixed(0)} MB`, '', ''],
    [
      `Feed of ${feed.elements.toLocaleString('en-GB')} elements, ${feed.seconds} s, ${handrail.runs.length} runs each in turn`,
    ],
    ['reference', range(reference.busy), '', ''],
    [
      'Handrail',
      range(handrail.busy),
      `${limits.ratio} times, or ${limits.within} ms more`,
      fails(verdict.feed),
    ],
    [
      'Handrail against the reference',
      `${ratio.toFixed(2)} times, ${ms(handrail.busy.median - reference.busy.median)} more`,
      '',
      '',
    ],
  ];
  const width = (column) =>
    Math.max(...rows.map((row) => (row.length > 1 ? row[column].length : 0)));
  const widths = [0, 1, 2, 3].map(width);
  const line = (row) =>
    row.length === 1
      ? `\n${row[0]}`
      : `  ${row.map((cell, column) => cell.padEnd(widths[column])).join('  ')}`.trimEnd();
  return [
    ...rows.map(line),
    '',
    `${conditions.product}, Node ${conditions.node}, ${conditions.cores} cores (${conditions.cpu}), load average ${conditions.load.join(' before, ')} after.`,
    'On screen: from the later of focusin and pointerup (the events’ own time) to the first animation',
    'frame after a new element stands under the root. Script time: profile samples with any frame of',
    'the extension’s in their stack; a gap between samples counts for 1 ms at most.',
    '',
    'Where Handrail’s time on the feed goes, by its own deepest function:',
    ...places(handrail.places, 12),
  ].join('\n');
}
