import { buttonLike, card, closest, isVisible } from '../detection/dom';
import { firstRequest, requestPageOf } from '../detection/engine';
import { fold, labelsOf } from '../detection/labels';
import { holds, type Place, placeOf } from '../detection/rules';
import type { Watched } from '../detection/site';
import { no, yes } from './answer-words';

/** All that ever leaves the page: do the rules know a request here, is there one that they don't? */
export const looks = ['known', 'unknown', 'nothing'] as const;
export type Look = (typeof looks)[number];

const buttons = `${buttonLike}, a.button`;
const mostButtons = 400;
/** Questions, notices and other people's columns have a yes and a no as well. */
const elsewhere =
  'dialog, [role="dialog"], [role="alertdialog"], [role="alert"], [role="status"], [role="banner"], [role="contentinfo"], [role="complementary"], aside, footer, form, :is([id], [class], [data-testid]):is([id*="sidebar" i], [class*="sidebar" i], [data-testid*="sidebar" i], [id*="cookie" i], [class*="cookie" i], [class*="consent" i])';
const main = 'main, [role="main"]';
/** Chats lie over the page, outside of both. Facebook lists its requests beside the main part. */
const lists = `${main}, nav, [role="navigation"]`;
/** Where a link beside the two buttons must not lead: invitations to these are nobody's request. */
const notPerson =
  /\/(groups?|company|companies|events?|newsletters?|pages?|games?|apps?|communit(y|ies)|services|school|showcase|jobs|products|learning|privacy|polic(y|ies)|cookies?|terms|tos|legal|help|support|about|settings|login|signup)([/?.]|$)/i;

const says = (control: Element, words: ReadonlySet<string>): boolean =>
  [...labelsOf(control, true), (control.textContent ?? '').slice(0, 60)].some((label) =>
    words.has(fold(label)),
  );

/** Links of this site, all of them to what may be a person. */
function hasPerson(level: Element): boolean {
  const links = [...level.querySelectorAll<HTMLAnchorElement>('a[href]:not(.button)')];
  const { host } = level.ownerDocument.location;
  const leads = links.flatMap(({ href }) => URL.parse(href) ?? []);
  return (
    leads.some(({ pathname, hash }) => pathname.length > 1 || hash.length > 1) &&
    leads.every((url) => url.host === host && !notPerson.test(url.pathname + url.hash))
  );
}

/** Exactly two buttons in a card with a person's link: one says yes, and the other one no. */
function isRequest(control: Element): boolean {
  if (!says(control, yes) || closest(control, elsewhere)) return false;
  for (const level of card(control)) {
    if (level.matches(`${main}, body`)) return false;
    const pair = [...level.querySelectorAll(buttons)].filter(isVisible);
    if (pair.length > 2) return false;
    if (pair.length < 2 || !hasPerson(level)) continue;
    return pair.some((other) => other !== control && says(other, no));
  }
  return false;
}

const isUnknown = (site: Watched, control: Element, place: Place): boolean =>
  site.controls.every((rule) => holds(rule, control, place, true) === 'no');

/**
 * Looks over the site's own page of requests once: is there a request of which the rules say nothing
 * at all? Suggestions, an empty page and sent invitations have no yes and no beside a person.
 */
export function lookForRequests(document: Document, site: Watched): Look {
  const place = placeOf(document, site);
  const page = requestPageOf(site, place);
  if (page?.kind !== 'request-in' || page.wordless) return 'nothing';
  if (firstRequest(site, page, place)) return 'known';
  const hasMain = document.querySelector(main) !== null;
  const found = [...document.querySelectorAll(buttons)]
    .slice(0, mostButtons)
    .filter((control) => (!hasMain || closest(control, lists)) && isVisible(control))
    .some((control) => isRequest(control) && isUnknown(site, control, place));
  return found ? 'unknown' : 'nothing';
}
