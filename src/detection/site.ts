import { looksSent } from './missed';
import type { Kind, Sign } from './moment';
import type { Place } from './rules';
import type { Tools } from './tools';
import { world } from './world';

/**
 * One thing to recognise. Every condition that is present must hold. Selectors are CSS and look
 * through open shadow roots; labels are folded (see labels.ts) and `*` stands for any run of text.
 */
export interface Rule {
  /** `null`: known, and never a moment. Rules are tried in order and the first that holds decides. */
  kind: Kind | null;
  /** Tested against path and query, from the first slash on. */
  path?: RegExp;
  notPath?: RegExp;
  /** The control or editor itself. */
  is?: string;
  /** An ancestor. For an editor this is the one sign that may come later than the focus. */
  within?: string;
  notWithin?: string;
  /** Something in the same small card, looked for from the control outwards. */
  near?: string;
  /** Another control in the same surroundings, told by its label. */
  beside?: { within: string; is: string; label: readonly string[] };
  /** Something anywhere in the document. */
  page?: string;
  /** Any of the element's labels. */
  label?: readonly string[];
  notLabel?: readonly string[];
  /** Where the control stands in a group of exactly two buttons. */
  pair?: 'first' | 'last';
  /** A request that the worker sends counts when pressed; with this, when focused too. */
  onFocus?: true;
  openFollow?: true;
  /** No button sends what is written there, so a second look can't tell it. */
  wordless?: true;
}

/** A page that lists requests; it becomes a moment when the first request on it is seen. */
export interface RequestPage {
  kind: Kind;
  path: RegExp;
  /** What one request looks like, besides any control that the rules call this kind. */
  request?: string;
  /** Its buttons are icons, or no link to the person is beside them: a second look can't tell them. */
  wordless?: true;
}

/**
 * How well a kind is recognised: `some` where the larger part is not; `none` where the site has no such
 * thing, so that there is nothing to see.
 */
export type Sight = 'yes' | 'mostly' | 'some' | 'no' | 'none';
/** Can it ever be recognised there? */
export const isSeen = (sight: Sight): boolean => sight !== 'no' && sight !== 'none';

/** How a site is recognised that no rules describe: see generic.ts. */
export interface Detector {
  onPress(target: Element, place: Place): { kind: Kind } | null;
  onFocus(target: Element, place: Place): { kind: Kind } | null;
}

export interface Site {
  /** Only on the site that stands for all that are not known. It has no rules then. */
  detector?: Detector;
  id: string;
  name: string;
  /** Exact host names. Empty for software that runs on any host. */
  hosts: readonly string[];
  /** For software on any host: groups of selectors, each group in the page means "this is it". */
  markers?: readonly (readonly string[])[];
  /** Its routes stand behind the `#` of the address. */
  hashRoutes?: true;
  /** When the facts behind this file were last checked, ISO date. */
  checked: string;
  /** What it can recognise, kind by kind. */
  sees: Record<Kind, Sight>;
  /** What it can't see here, in plain words for the worker. */
  unseen: readonly string[];
  /** Log-in, lock-out and settings pages: nothing is a moment there. */
  never: RegExp;
  requestPages: readonly RequestPage[];
  controls: readonly Rule[];
  editors: readonly Rule[];
}

/** As much of a site as watching it takes. */
export type Watched = Pick<
  Site,
  'id' | 'never' | 'hashRoutes' | 'requestPages' | 'controls' | 'editors' | 'detector'
> & {
  /** Tells what looks like a composer where the rules say nothing. Only scripts of sites bring it. */
  secondLook?: (box: Element, tools: Tools) => Sign | undefined;
};

/** What the app alone needs: the build leaves it out of the script for the site's pages. */
export const shownOnly = ['name', 'hosts', 'checked', 'sees', 'unseen'] as const;
/** What such a script hands to the watcher. */
export type OnPage = Omit<Site, (typeof shownOnly)[number]> & Pick<Watched, 'secondLook'>;

type About = Pick<Rule, 'kind' | 'wordless'>;
/** A site as the app and the background know it. How its pages are read stands in its own script alone. */
export type Listed = Omit<
  Site,
  'detector' | 'hashRoutes' | 'never' | 'requestPages' | 'controls' | 'editors'
> & { requestPages: readonly About[]; editors: readonly About[] };

/** Leaves out what only reading its pages takes: the build does so for all but its own script. */
export function listed(site: Site): Listed {
  const { id, name, hosts, markers, checked, sees, unseen } = site;
  const about = ({ kind, wordless }: About): About => (wordless ? { kind, wordless } : { kind });
  return {
    id,
    name,
    hosts,
    ...(markers ? { markers } : {}),
    checked,
    sees,
    unseen,
    requestPages: site.requestPages.map(about),
    editors: site.editors.map(about),
  };
}

/** The match patterns to ask for and to register: https only, each host alone. */
export const originsOf = (site: Pick<Site, 'hosts'>): string[] =>
  site.hosts.map((host) => `https://${host}/*`);

/**
 * Turns a site file into both things it is: data for the app and, built as a script of its own,
 * the code that hands that data to the watcher on the site's pages.
 */
export function defineSite(site: Site): Site & { main(): void } {
  return {
    ...site,
    main() {
      world().sites.push({ ...site, secondLook: looksSent });
    },
  };
}
