import type { Moment } from './moment';
import type { OnPage, Site, Watched } from './site';
import type { Tools } from './tools';

/** What the reminder, injected later into the same document, may know of the watcher. */
export interface Watcher {
  /** The moment that waits for an answer from the background, and what it was about. */
  pending: { moment: Moment; element: Element; since: number } | undefined;
  /** It only looks whose signs are there; a watcher with rules takes its place. */
  waits: boolean;
  /** False once the extension was updated or removed under this script's feet. */
  alive(): boolean;
  stop(): void;
}

/** What the recogniser brings to a server that was added by hand. */
export interface Recogniser {
  /** All known software by its signs, without its rules. */
  software: readonly Pick<Site, 'id' | 'markers'>[];
  /** For a server where none of them is. */
  otherwise: (tools: Tools) => Watched;
}

/** Shared by Handrail's own scripts in one document. The page has no access to this world. */
export interface World {
  recogniser?: Recogniser;
  sites: OnPage[];
  watcher?: Watcher;
  /** A reminder is open in this document. */
  reminder?: { reach(): void; close(): void };
}

export function world(): World {
  const scope = globalThis as { handrail?: World };
  scope.handrail ??= { sites: [] };
  return scope.handrail;
}
