import { browser } from 'wxt/browser';
import { makeTurns } from '../background/turns';
import { common } from '../texts/en/common';
import { popupTexts } from '../texts/en/popup';

const color = '#7a4a10';
const dot = '•';
const { iconRequest, iconDoubt } = popupTexts;

/** One mark after the other: which of two wins must not hang on which was quicker. */
const inTurn = makeTurns();

/** The title is the mark in words, for a screen reader, and for us to tell whose mark it is. */
const titleOf = (tabId: number) => browser.action.getTitle({ tabId });

async function put(tabId: number, text: string, title: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color });
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setTitle({ tabId, title });
}

/** A dot on the icon of one tab: something is there, and Handrail keeps quiet about it. */
export const markTab = (tabId: number): Promise<void> => inTurn(() => put(tabId, dot, iconRequest));

/** A question mark: Handrail may no longer know this site. Somebody who waits for an answer goes first. */
export const markDoubt = (tabId: number): Promise<void> =>
  inTurn(async () => {
    if ((await titleOf(tabId)) !== iconRequest) await put(tabId, '?', iconDoubt);
  });

/** An empty text would hide the mark that is meant for all tabs; `null`, which the types lack, won't. */
const asElsewhere = null as unknown as string;

async function clear(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: asElsewhere });
  await browser.action.setTitle({ tabId, title: common.name });
}

export const clearTab = (tabId: number): Promise<void> => inTurn(() => clear(tabId));

export const hasDoubt = async (tabId: number): Promise<boolean> =>
  (await titleOf(tabId)) === iconDoubt;

/** Takes the question mark away, and leaves a dot where it is. */
export const clearDoubt = (tabId: number): Promise<void> =>
  inTurn(async () => {
    if (await hasDoubt(tabId)) await clear(tabId);
  });

/** A dot on the icon in all tabs, or none: something that the worker wanted to come back to. */
export async function markEverywhere(on: boolean): Promise<void> {
  const text = on ? dot : '';
  if ((await browser.action.getBadgeText({})) === text) return;
  await browser.action.setBadgeBackgroundColor({ color });
  await browser.action.setBadgeText({ text });
}
