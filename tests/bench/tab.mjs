import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until something is so. @throws when it takes longer than half a minute. */
export async function until(what, isSo) {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    const answer = await isSo();
    if (answer) return answer;
    await sleep(50);
  }
  throw new Error(`Waited in vain for ${what}`);
}

/** One tab, driven with real input events: for the page and the extension a person is there. */
export class Tab {
  constructor(target, targetId) {
    this.target = target;
    this.id = targetId;
  }

  /** Goes to an address and waits for that document's load event, not for an older one's. */
  async goto(url) {
    const loads = new Set();
    let check = () => {};
    await this.target.send('Page.enable');
    await this.target.send('Page.setLifecycleEventsEnabled', { enabled: true });
    this.target.on('Page.lifecycleEvent', ({ name, loaderId }) => {
      if (name === 'load') loads.add(loaderId);
      check();
    });
    const { errorText, loaderId } = await this.target.send('Page.navigate', { url });
    if (errorText) throw new Error(`${url}: ${errorText}`);
    await new Promise((done) => {
      check = () => loads.has(loaderId) && done();
      check();
    });
  }

  /** Runs an expression in the page itself. A promise is awaited. */
  async run(expression) {
    const { result, exceptionDetails } = await this.target.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }

  /** The middle of an element. Asked before anything is measured, since it makes a layout. */
  where(selector) {
    return this.run(`(() => {
      const box = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    })()`);
  }

  async click({ x, y }) {
    const mouse = (type, more) =>
      this.target.send('Input.dispatchMouseEvent', { type, x, y, ...more });
    const left = { button: 'left', clickCount: 1 };
    await mouse('mouseMoved');
    await mouse('mousePressed', { ...left, buttons: 1 });
    await mouse('mouseReleased', left);
  }

  async type(text) {
    for (const key of text) {
      const common = { key, code: `Key${key.toUpperCase()}` };
      await this.target.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key, ...common });
      await this.target.send('Input.dispatchKeyEvent', { type: 'keyUp', ...common });
    }
  }

  async escape() {
    const key = { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 };
    await this.target.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
    await this.target.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  }
}
