import { signal } from '@preact/signals';

/** The pages of the app, by the first part of the address behind the `#`. */
export const pageIds = [
  'home',
  'guidance',
  'tell',
  'log',
  'plan',
  'work',
  'reminders',
  'sites',
  'practice',
  'about',
  'happened',
  'take-out',
  'bring-back',
  'lock',
  'keep',
  'safe',
  'organisation',
  'organisations',
] as const;
export type PageId = (typeof pageIds)[number];

/** Pages that are reached from another one, and from nowhere else. */
const parents: Partial<Record<PageId, PageId>> = {
  happened: 'home',
  'take-out': 'log',
  'bring-back': 'log',
  lock: 'log',
  keep: 'log',
  safe: 'log',
  organisation: 'work',
  organisations: 'about',
};
export const parentOf = (id: PageId): PageId | undefined => parents[id];
export const inNav = pageIds.filter((id) => !parents[id]);

export interface Route {
  page: PageId;
  /** The rest of the address: a situation, a kind of moment, a page of the practice network. */
  detail: string;
  /** How many pages were shown before: the first one leaves the focus where the browser puts it. */
  step: number;
}

const isPage = (id: string | undefined): id is PageId => pageIds.some((page) => page === id);

export function readRoute(hash: string, step: number): Route {
  const [, page, ...rest] = hash.replace(/^#/, '').split('/');
  return { page: isPage(page) ? page : 'home', detail: rest.join('/'), step };
}

export const route = signal(readRoute(location.hash, 0));
addEventListener('hashchange', () => {
  route.value = readRoute(location.hash, route.value.step + 1);
});

export const goTo = (path: string) => {
  location.hash = path;
};
