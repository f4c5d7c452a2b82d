import { type Origin, sitesOn } from '../access/sender';
import { makeTurns } from '../background/turns';
import type { Moment } from '../detection/moment';
import { recognisedThere } from '../health/watch';
import type { Answer, Replies } from '../messages';
import { modeAt } from '../modes/modes';
import { plan } from '../plan/plan';
import { practiceId, practiceSettings } from '../practice/practice';
import type { Settings } from '../settings/settings';
import { changeSettings, loadSettings } from '../settings/store';
import { siteById } from '../sites';
import { openApp, openPanel } from '../surfaces/open';
import { markTab } from '../surfaces/toolbar';
import { decide, type Lately, lately, restingKinds } from './decide';
import { counted, emptyHistory, type History, type Outcome, shown, wordingOf } from './history';
import { changeHistory, loadHistory } from './history-store';
import { closeThere, inject, standingOf } from './inject';
import { pageTextAt } from './page-text';
import { quietFor, withQuiet } from './quiet';
import { lastQuiet, type OpenReminder, openReminders, shownAt, waiting } from './session';

/** One at a time: two tabs must not both be told that the budget has room for one more. */
export const inTurn = makeTurns();

type OpenElsewhere = [documentId: string, open: OpenReminder];

/** Reminders of sites that are still there: one in front of the worker, others in hidden tabs. */
async function openElsewhere(): Promise<{ onScreen: boolean; hidden: OpenElsewhere[] }> {
  const hidden: OpenElsewhere[] = [];
  for (const [documentId, open] of Object.entries(await openReminders.getValue())) {
    if (open.moment.site === practiceId) continue;
    const standing = await standingOf(open, documentId);
    if (standing === 'on screen') return { onScreen: true, hidden };
    if (standing === 'in the background') hidden.push([documentId, open]);
    else await forget(documentId);
  }
  return { onScreen: false, hidden };
}

/** What decide() needs to know. Read all at once: the worker waits for the answer. */
async function known(
  practice: boolean,
): Promise<[Settings, History, Lately, readonly OpenElsewhere[]]> {
  if (practice) return [practiceSettings, emptyHistory, { open: false, shownAt: {} }, []];
  const [settings, history, { onScreen, hidden }, shown] = await Promise.all([
    loadSettings(),
    loadHistory(),
    openElsewhere(),
    shownAt.getValue(),
  ]);
  return [settings, history, { open: onScreen, shownAt: shown }, hidden];
}

async function maySpeak(moment: Moment, origin: Origin): Promise<'off' | boolean> {
  if (origin.from === 'practice') return moment.site === practiceId;
  const sites = await sitesOn(origin.host);
  return sites.length === 0 ? 'off' : sites.some((site) => site.id === moment.site);
}

type Reply<Type extends keyof Replies> = (answer: Replies[Type]) => void;

/**
 * A moment came in: decide, send the reminder on its way, and remember what is open. The answer
 * goes out as soon as it is known; what is only written down comes after it.
 */
export async function momentHappened(
  moment: Moment,
  origin: Origin,
  reply: Reply<'moment'>,
): Promise<void> {
  const now = new Date();
  const { tabId, documentId } = origin;
  const practice = origin.from === 'practice';
  const [allowed, facts] = await Promise.all([maySpeak(moment, origin), known(practice)]);
  if (allowed !== true) return reply(allowed === 'off' ? 'off' : []);
  const [settings, history, recent, hidden] = facts;
  const decision = decide(moment, settings, history, recent, now);
  reply(decision.show ? 'show' : restingKinds(moment, settings, history, now));
  if (decision.show) {
    const { form } = decision;
    for (const [elsewhere, open] of hidden) {
      closeThere(open, elsewhere);
      await forget(elsewhere);
    }
    // The practice page carries the reminder's code itself; our own pages take no scripts.
    if (!practice) inject(tabId, documentId).catch(() => inTurn(() => forget(documentId)));
    await remember(documentId, { tabId, moment, form, shown: false, since: now.getTime() });
  } else {
    const { because, dot } = decision;
    if (dot) await markTab(tabId);
    await lastQuiet.setValue({ ...(await lastQuiet.getValue()), [tabId]: { moment, because } });
  }
  // Written down in a queue of its own: the next moment need not wait for it.
  recognisedThere(moment, origin, now).catch(() => undefined);
}

/** The reminder is there and asks what to show. From here on it counts against the budget. */
export async function reminderOpened(origin: Origin, reply: Reply<'opened'>): Promise<void> {
  const [all, history, settings] = await Promise.all([
    openReminders.getValue(),
    loadHistory(),
    loadSettings(),
  ]);
  const open = all[origin.documentId];
  if (!open || open.shown) return reply(null);
  const { moment, form } = open;
  const now = new Date();
  const practice = origin.from === 'practice';
  reply({
    kind: moment.kind,
    text: pageTextAt(moment, practice ? undefined : modeAt(settings, moment, now)),
    ...(practice ? { variant: 0, explain: false } : wordingOf(history, moment.kind)),
    plan: hasPlan(moment.kind) ? await planForPage() : undefined,
    siteName: siteById(moment.site)?.name ?? 'the practice network',
    form,
    first: Object.keys(history.weeks).length === 0,
  });
  await remember(origin.documentId, { ...open, shown: true });
  if (practice) return;
  await shownAt.setValue({ ...(await shownAt.getValue()), [lately(moment)]: now.getTime() });
  await changeHistory((past) => shown(past, moment.kind, form, now));
}

/** A plan is about people who ask, or are asked, to connect. */
const hasPlan = (kind: Moment['kind']) => kind === 'request-in' || kind === 'request-out';

/** Only where the worker ticked it. A plan that can't be read is simply not there. */
async function planForPage(): Promise<string | undefined> {
  const kept = await plan.read().catch(() => undefined);
  return kept?.onPage && kept.text ? kept.text : undefined;
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
  if (answer === 'manager') await openApp('/tell');
  if (origin.from === 'practice') return;
  const quiet = quietFor(answer, moment, now);
  if (quiet) await changeSettings((s) => ({ ...s, quiet: withQuiet(s.quiet, quiet, now) }));
  // Whoever asks for help at once has read enough.
  await count(
    moment,
    outcomeOf[answer] ?? 'quiet',
    quick && (answer === 'leave' || answer === 'fine'),
  );
}

/** The reminder went away without an answer. */
export async function reminderClosed(quick: boolean, origin: Origin): Promise<void> {
  const open = (await openReminders.getValue())[origin.documentId];
  await forget(origin.documentId);
  if (!open?.shown || origin.from !== 'page') return;
  // A site that was just turned off closes its reminder too; that is nothing to write down.
  if ((await sitesOn(origin.host)).length > 0) await count(open.moment, 'closed', quick);
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
