import { type Origin, sitesOn } from '../access/sender';
import type { Moment } from '../detection/moment';
import { sawMoment } from '../health/recognised';
import type { Answer, Replies, View } from '../messages';
import { practiceId, practiceSettings } from '../practice/practice';
import { changeSettings, loadSettings } from '../settings/store';
import { siteById } from '../sites';
import { openApp, openPanel } from '../surfaces/open';
import { markTab } from '../surfaces/toolbar';
import { decide, lately } from './decide';
import { counted, emptyHistory, type Outcome, shown } from './history';
import { changeHistory, loadHistory } from './history-store';
import { inject, isStillOpen } from './inject';
import { quietFor, withQuiet } from './quiet';
import { lastQuiet, type OpenReminder, openReminders, shownAt, waiting } from './session';

let turn: Promise<unknown> = Promise.resolve();

/** One at a time: two tabs must not both be told that the budget has room for one more. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work);
  turn = mine.catch(() => undefined);
  return mine;
}

async function isOpenElsewhere(): Promise<boolean> {
  for (const [documentId, open] of Object.entries(await openReminders.getValue())) {
    if (open.moment.site === practiceId) continue;
    if (await isStillOpen(open, documentId)) return true;
    await forget(documentId);
  }
  return false;
}

/** A moment came in: decide, remember what is open, and send the reminder on its way. */
export async function momentHappened(moment: Moment, origin: Origin): Promise<Replies['moment']> {
  const practice = origin.from === 'practice';
  if (practice !== (moment.site === practiceId)) return 'quiet';
  if (origin.from === 'page') {
    const sites = await sitesOn(origin.host);
    if (sites.length === 0) return 'off';
    if (!sites.some((site) => site.id === moment.site)) return 'quiet';
    await sawMoment(moment, new Date());
  }
  const now = new Date();
  const [settings, history, recent] = practice
    ? [practiceSettings, emptyHistory, { open: false, shownAt: {} }]
    : [
        await loadSettings(),
        await loadHistory(),
        { open: await isOpenElsewhere(), shownAt: await shownAt.getValue() },
      ];
  const decision = decide(moment, settings, history, recent, now);
  if (!decision.show) {
    const { because, dot } = decision;
    await lastQuiet.setValue({
      ...(await lastQuiet.getValue()),
      [origin.tabId]: { moment, because },
    });
    if (dot) await markTab(origin.tabId);
    return 'quiet';
  }
  const { form } = decision;
  const { tabId, documentId } = origin;
  await remember(documentId, { tabId, moment, form, shown: false, since: now.getTime() });
  // The practice page carries the reminder's code itself; scripts can't be put into our own pages.
  if (!practice) inject(tabId, documentId).catch(() => inTurn(() => forget(documentId)));
  return 'show';
}

/** The reminder is there and asks what to show. From here on it counts against the budget. */
export async function reminderOpened(origin: Origin): Promise<View | null> {
  const open = (await openReminders.getValue())[origin.documentId];
  if (!open || open.shown) return null;
  const { moment, form } = open;
  const now = new Date();
  await remember(origin.documentId, { ...open, shown: true });
  const first = Object.keys((await loadHistory()).weeks).length === 0;
  if (origin.from === 'page') {
    await changeHistory((history) => shown(history, moment.kind, form, now));
    await shownAt.setValue({ ...(await shownAt.getValue()), [lately(moment)]: now.getTime() });
  }
  const siteName = siteById(moment.site)?.name ?? 'the practice network';
  return { kind: moment.kind, how: moment.how, siteName, form, first };
}

const outcomeOf: Partial<Record<Answer, Outcome>> = {
  leave: 'left',
  fine: 'fine',
  decide: 'decide',
  manager: 'manager',
};

/** The worker pressed a button in the reminder. */
export async function reminderAnswered(
  answer: Answer,
  quick: boolean,
  origin: Origin,
): Promise<void> {
  const open = (await openReminders.getValue())[origin.documentId];
  if (!open?.shown) return;
  const { moment, tabId } = open;
  await forget(origin.documentId);
  const now = new Date();
  if (answer === 'decide') {
    await waiting.setValue({
      ...(await waiting.getValue()),
      [tabId]: { moment, since: now.getTime() },
    });
    await openPanel(tabId);
  }
  if (answer === 'manager') await openApp(`/tell/${moment.kind}`);
  if (origin.from === 'practice') return;
  const quiet = quietFor(answer, moment, now);
  if (quiet) await changeSettings((s) => ({ ...s, quiet: withQuiet(s.quiet, quiet, now) }));
  await count(moment, outcomeOf[answer] ?? 'quiet', quick);
}

/** The reminder went away without an answer. */
export async function reminderClosed(quick: boolean, origin: Origin): Promise<void> {
  const open = (await openReminders.getValue())[origin.documentId];
  await forget(origin.documentId);
  if (open?.shown && origin.from === 'page') await count(open.moment, 'closed', quick);
}

const count = (moment: Moment, outcome: Outcome, quick: boolean) =>
  changeHistory((history) => {
    const next = counted(history, moment.kind, outcome, new Date());
    return quick ? counted(next, moment.kind, 'quick', new Date()) : next;
  });

const remember = async (documentId: string, open: OpenReminder) =>
  openReminders.setValue({ ...(await openReminders.getValue()), [documentId]: open });

async function forget(documentId: string): Promise<void> {
  const { [documentId]: _gone, ...others } = await openReminders.getValue();
  await openReminders.setValue(others);
}
