import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import { type Origin, originOf, sitesOn } from '../access/sender';
import { sawServer } from '../access/servers';
import { type Replies, type ToBackground, toBackground } from '../messages';
import {
  inTurn,
  momentHappened,
  reminderAnswered,
  reminderClosed,
  reminderOpened,
} from '../reminders/desk';

type Reply = Replies[keyof Replies];

function answer(message: ToBackground, origin: Origin): Promise<Reply> {
  switch (message.type) {
    case 'moment':
      return inTurn(() => momentHappened(message.moment, origin));
    case 'opened':
      return inTurn(() => reminderOpened(origin));
    case 'answer':
      return inTurn(() =>
        reminderAnswered(message.answer, message.quick, origin),
      ) as Promise<Reply>;
    case 'closed':
      return inTurn(() => reminderClosed(message.quick, origin)) as Promise<Reply>;
    case 'recognised':
      return sawServer(message.software, origin) as Promise<Reply>;
    case 'still-on':
      return origin.from === 'page'
        ? sitesOn(origin.host).then((sites) => sites.length > 0)
        : Promise.resolve(true);
  }
}

/**
 * The one place where messages come in. A message of another shape, or from anywhere but our own
 * scripts in the top frame, gets no answer at all.
 */
export function handleMessage(
  message: unknown,
  sender: Browser.runtime.MessageSender,
  reply: (answer: Reply) => void,
): true | undefined {
  const read = v.safeParse(toBackground, message);
  const origin = originOf(sender);
  if (!read.success || !origin) return undefined;
  // Storage may be full or failing: then silence, which is the safe failure in a page.
  answer(read.output, origin).then(reply, () => reply(null));
  return true;
}
