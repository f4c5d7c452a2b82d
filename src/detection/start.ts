import type { Replies, ToBackground, ToPage } from '../messages';
import { isHere } from './markers';
import type { Kind } from './moment';
import type { Watched } from './site';
import { tools } from './tools';
import { watch } from './watch';
import type { Watcher, World } from './world';

/** How the watcher reaches the background. The practice page brings its own. */
export interface Line {
  send(message: ToBackground): Promise<unknown>;
  onMessage(listener: (message: ToPage) => void, signal: AbortSignal): void;
  /** False once the extension was updated or removed under this script's feet. */
  alive(): boolean;
  /** This browser's own mark of a person leaves out keys such as Tab: listen to them ourselves. */
  hearsKeys: boolean;
}

/**
 * For how long kinds rest that the background has nothing to say about, in milliseconds. Most of the
 * time a budget is spent, and then a focus should cost nothing. A change of settings ends it.
 */
const restsFor = 10_000;

/**
 * Starts watching a document for its site, once: a second watcher in the same document does
 * nothing. With the signal's end, or when the background says that the site is off, every listener
 * is gone.
 */
export function startWatcher(world: World, document: Document, line: Line): void {
  const sites = world.sites.splice(0);
  if (world.watcher?.alive() && !(world.watcher.waits && sites.length > 0)) return;
  world.watcher?.stop();
  const controller = new AbortController();
  const { signal } = controller;

  const watcher: Watcher = {
    pending: undefined,
    waits: sites.length === 0,
    alive: () => line.alive() && !signal.aborted,
    stop() {
      controller.abort();
      world.reminder?.close();
      watcher.pending = undefined;
    },
  };
  world.watcher = watcher;

  const send = async <Type extends ToBackground['type']>(
    message: Extract<ToBackground, { type: Type }>,
  ): Promise<Replies[Type] | undefined> => {
    // After an update of the extension this script is an orphan: it ends without an error.
    if (!line.alive()) watcher.stop();
    if (signal.aborted) return undefined;
    return line.send(message).catch(() => undefined) as Promise<Replies[Type] | undefined>;
  };

  let rest: { kinds: readonly Kind[]; until: number } = { kinds: [], until: 0 };
  const resting = (kinds: readonly Kind[]) =>
    rest.kinds.length > 0 &&
    performance.now() < rest.until &&
    kinds.every((kind) => rest.kinds.includes(kind));

  const begin = (site: Watched) =>
    watch(
      site,
      document,
      async (moment, element) => {
        const before = watcher.pending;
        const pending = { moment, element, since: performance.now() };
        watcher.pending = pending;
        const reply = await send({ type: 'moment', moment });
        if (reply === 'off') watcher.stop();
        if (Array.isArray(reply)) rest = { kinds: reply, until: performance.now() + restsFor };
        // A moment that leads nowhere leaves an earlier one its reminder.
        if (reply !== 'show' && watcher.pending === pending) watcher.pending = before;
      },
      signal,
      {
        missed: (sign) => send({ type: 'missed', site: site.id, sign }),
        resting,
        hearsKeys: line.hearsKeys,
      },
    );

  line.onMessage((message) => {
    if (message.type === 'reach') world.reminder?.reach();
    if (message.type !== 'recheck') return;
    rest = { kinds: [], until: 0 };
    send({ type: 'still-on' }).then((on) => on === false && watcher.stop());
  }, signal);

  const { recogniser } = world;
  const known = sites.find((site) => !site.markers);
  if (known) begin(known);
  else whenParsed(document, signal, recognise);

  /** With rules: they count where their signs are. Without: says whose signs are there. */
  function recognise(): void {
    const rules = sites.find((each) => isHere(each, document));
    const found = rules ?? recogniser?.software.find((each) => isHere(each, document));
    send({
      type: 'recognised',
      software: found?.id ?? null,
      ...(found && !rules && { needsRules: true }),
    });
    if (rules) begin(rules);
    else if (!found && recogniser) {
      watcher.waits = false;
      begin(recogniser.otherwise(tools));
    }
    // Its rules come next, with a watcher of their own.
    else if (found) watcher.stop();
  }
}

/** A page that was not parsed yet has no markers to find. */
function whenParsed(document: Document, signal: AbortSignal, then: () => void): void {
  if (document.readyState !== 'loading') then();
  else document.addEventListener('DOMContentLoaded', then, { once: true, signal });
}
