import alreadyConnected from './already-connected';
import beingOnline from './being-online';
import checkOurPolicy from './check-our-policy';
import colleagues from './colleagues';
import former from './former';
import localGroups from './local-groups';
import lookAfterYou from './look-after-you';
import noAccount from './no-account';
import officialAccount from './official-account';
import onShift from './on-shift';
import type { Page } from './page';
import posting from './posting';
import supporting from './supporting';
import { type PageId, titles } from './titles';
import whatHappens from './what-happens';
import whenTold from './when-told';
import whoSaysWhat from './who-says-what';

export type { PageId };
export const pageIds = Object.keys(titles) as PageId[];
export const isPageId = (id: string): id is PageId => Object.hasOwn(titles, id);

/** One file each. A page that is in the list and has no file does not build. */
export const pages: Record<PageId, Page> = {
  'already-connected': alreadyConnected,
  'when-told': whenTold,
  'check-our-policy': checkOurPolicy,
  'who-says-what': whoSaysWhat,
  posting,
  'local-groups': localGroups,
  'official-account': officialAccount,
  supporting,
  'on-shift': onShift,
  former,
  colleagues,
  'being-online': beingOnline,
  'no-account': noAccount,
  'look-after-you': lookAfterYou,
  'what-happens': whatHappens,
};
