import { browser } from 'wxt/browser';
import { startWatcher } from '../detection/start';
import type { World } from '../detection/world';
import type { Answer, ToBackground } from '../messages';
import { openReminder } from '../reminders/page/open';
import { practiceSite } from './site';

/**
 * Runs the real watcher, decision and reminder on this page. Registered scripts don't run on our
 * own pages, so the code comes as modules; the messages are the same.
 *
 * @param answered told which button was pressed.
 * @returns how to stop, without a trace.
 */
export function runPractice(document: Document, answered: (answer: Answer) => void): () => void {
  const world: World = { sites: [practiceSite] };
  const send = (message: ToBackground): Promise<unknown> => {
    if (message.type === 'answer') answered(message.answer);
    return browser.runtime.sendMessage(message);
  };
  startWatcher(world, document, {
    async send(message) {
      const reply = await send(message);
      // On a site the background injects the reminder's script at this point.
      if (reply === 'show') queueMicrotask(() => openReminder(world, document, send));
      return reply;
    },
    onMessage(listener, signal) {
      browser.runtime.onMessage.addListener(listener);
      signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
    },
    alive: () => true,
    hearsKeys: true,
  });
  return () => world.watcher?.stop();
}
