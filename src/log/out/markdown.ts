import { dayOf } from '../../reminders/days';
import { common } from '../../texts/en/common';
import { takeOutTexts as t } from '../../texts/en/take-out';
import { dayName, monthName } from '../../ui/dates';
import { type Entry, newestFirst } from '../entry';
import { tagName } from '../tags';
import { partsOf, templateOf } from '../templates';

/** As a reader goes through them: the oldest first. */
export const oldestFirst = (entries: readonly Entry[]): Entry[] =>
  [...entries].sort((a, b) => newestFirst(b, a));

export const shapeName = ({ template }: Entry): string =>
  templateOf(template)?.name ?? t.sheet.plain;

/** What an entry is marked with, in words. */
export const marksOf = ({ tags, moment }: Entry): string[] => [
  ...tags.map(tagName),
  ...(moment ? [t.sheet.moment(common.kinds[moment])] : []),
];

/**
 * The worker's words as they are, except for what would change the shape of the page around them: a
 * heading, a line under words that makes them one, a fence that swallows all after it, HTML, and a
 * picture, which a reader would fetch. A backslash first: it would undo the one that is set.
 */
export const plain = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[\\<&]|!(?=\[)/g, '\\$&')
    .replaceAll(/^(\s*)(#{1,6}(?=\s|$)|=+\s*$|-{2,}\s*$|```|~~~)/gm, '$1\\$2')
    .trim();

const entryText = (entry: Entry): string =>
  [
    `## ${monthName(entry.month)}: ${plain(shapeName(entry))}`,
    ...partsOf(entry).flatMap(({ label, text }) => [
      ...(label ? [`**${plain(label)}**`] : []),
      plain(text),
    ]),
    ...(marksOf(entry).length ? [`*${plain(marksOf(entry).join(' · '))}*`] : []),
  ].join('\n\n');

/** Entries as Markdown, the oldest first. */
export const markdownOf = (entries: readonly Entry[], now: Date): string =>
  `${[
    `# ${t.sheet.title}`,
    t.sheet.made(dayName(dayOf(now))),
    ...oldestFirst(entries).map(entryText),
  ].join('\n\n')}\n`;
