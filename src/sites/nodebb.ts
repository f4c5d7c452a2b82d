import { defineSite } from '../detection/site';

const composer = '[component="composer"]';
/** Its composer stays docked while pages change under it: what is written is told by the page. */
const onTopic = 'body.template-topic';

export default defineSite({
  id: 'nodebb',
  name: 'NodeBB',
  hosts: [],
  markers: [
    ['body.theme-harmony:is([class^="template-"], [class*=" template-"])'],
    ['body:is([class^="template-"], [class*=" template-"])', '[component*="/"]'],
  ],
  checked: '2026-11-22',
  sees: {
    'request-in': 'none',
    'request-out': 'none',
    post: 'mostly',
    comment: 'mostly',
    message: 'yes',
  },
  unseen: [
    'Friend requests: this forum has none. “Follow” needs nobody’s yes, so it is not a moment unless you ask for it.',
    'Which of the two you write, a new topic or a reply, if the box stays open while you move to another page.',
  ],
  never: /^(\/[\w-]+)?\/(login|register|reset|admin|user\/[^/]+\/(edit|settings))(\/|$|\?)/,
  requestPages: [],
  controls: [
    { kind: 'request-out', openFollow: true, is: 'a[component="account/follow"]:not(.hide)' },
  ],
  editors: [
    { kind: 'message', is: 'textarea[component="chat/input"]' },
    { kind: 'comment', is: 'textarea[component="topic/quickreply/text"]' },
    { kind: 'comment', is: `${onTopic} ${composer} textarea.write` },
    { kind: 'post', is: `${composer} :is(textarea.write, input.title)`, notWithin: onTopic },
  ],
});
