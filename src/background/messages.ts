import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import { type Origin, originOf, sitesOn } from '../access/sender';
import { sawServer } from '../access/servers';
import { doubtedThere, missedThere } from '../health/watch';
import { type Replies, type ToBackground, toBackground } from '../messages';
import {
  inTurn,
  momentHappened,
  reminderAnswered,
  reminderClosed,
  reminderOpened,
} from '../reminders/desk';

type Reply = Replies[keyof Replies];

/** Does what a message asks, and answers it: those that the worker waits for as early as can be. */
function handle(
  message: ToBackground,
  origin: Origin,
  reply: (answer: Reply) => void,
): Promise<unknown> {
  switch (message.type) {
    case 'moment':
      return inTurn(() => momentHappened(message.moment, origin, reply));
    case 'opened':
      return inTurn(() => reminderOpened(origin, reply));
    case 'answer':
      return inTurn(() => reminderAnswered(message.answer, message.quick, origin));
    case 'closed':
      return inTurn(() => reminderClosed(message.quick, origin));
    case 'missed':
      return missedThere(message.site, message.sign, origin);
    case 'doubt':
      return doubtedThere(origin);
    case 'recognised':
      return sawServer(message.software, message.needsRules === true, origin);
    case 'still-on':
      return origin.from === 'page'
        ? sitesOn(origin.host).then((sites) => reply(sites.length > 0))
        : Promise.resolve(reply(true));
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
  // A second answer changes nothing. Storage may be full or failing: then the answer is silence.
  const done = () => reply(undefined);
  handle(read.output, origin, reply).then(done, done);
  return true;
}
