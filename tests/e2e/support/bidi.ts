import type { Browser } from 'puppeteer-core';

/** An element, by a name that holds across scripts and in closed roots. */
export interface Shared {
  sharedId: string;
}

export interface Node extends Shared {
  value?: { shadowRoot?: { sharedId?: string; value?: { mode?: string } } | null };
}

interface Evaluated {
  type: 'success' | 'exception';
  result: { type: string; value?: unknown; sharedId?: string };
  exceptionDetails?: { text: string };
}

export interface Context {
  context: string;
  url: string;
}

/**
 * WebDriver BiDi as it is spoken. Puppeteer's own pages can't reach into closed roots or the
 * browser's own settings, and pass off scripts as a person's doing.
 */
export class Bidi {
  readonly #browser: Browser;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  async send<Result>(method: string, params: object): Promise<Result> {
    const { connection } = this.#browser as unknown as {
      connection: { send(method: string, params: object): Promise<{ result: Result }> };
    };
    return (await connection.send(method, params)).result;
  }

  /** The open tabs and, with `chrome`, the browser's own windows. */
  async contexts(scope: 'content' | 'chrome' = 'content'): Promise<Context[]> {
    const params = scope === 'chrome' ? { 'moz:scope': 'chrome' } : {};
    return (await this.send<{ contexts: Context[] }>('browsingContext.getTree', params)).contexts;
  }

  async evaluate(context: string, expression: string): Promise<unknown> {
    const evaluated = await this.send<Evaluated>('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      userActivation: false,
    });
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails?.text);
    return evaluated.result.value;
  }

  /** Elements that a script finds, with the closed roots that hang from them. */
  async elements(context: string, expression: string): Promise<Node[]> {
    const evaluated = await this.send<Evaluated>('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: false,
      userActivation: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    const value = evaluated.result.value;
    return Array.isArray(value) ? (value as Node[]) : [];
  }

  /** Calls a function on an element, without the page being able to notice. */
  async on(context: string, { sharedId }: Shared, call: string): Promise<unknown> {
    const evaluated = await this.send<Evaluated>('script.callFunction', {
      functionDeclaration: call,
      arguments: [{ sharedId }],
      target: { context, sandbox: 'e2e' },
      awaitPromise: false,
    });
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails?.text);
    return evaluated.result.value;
  }

  /** Asks the accessibility tree. */
  async byRole(
    context: string,
    start: Shared,
    value: { role?: string; name?: string },
  ): Promise<Shared[]> {
    const { nodes } = await this.send<{ nodes: Shared[] }>('browsingContext.locateNodes', {
      context,
      locator: { type: 'accessibility', value },
      startNodes: [{ sharedId: start.sharedId }],
    });
    return nodes;
  }

  async clickOn(context: string, { sharedId }: Shared): Promise<void> {
    await this.send('input.performActions', {
      context,
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [
            { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: { sharedId } } },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    });
  }

  /** Presses keys one after the other; each may hold others down, as in `Shift+Tab`. */
  async keys(context: string, keys: readonly string[]): Promise<void> {
    const actions = keys.flatMap((key) => {
      const parts = key === '+' ? [key] : key.split('+');
      const values = parts.map((part) => keyValues[part] ?? part);
      const down = values.map((value) => ({ type: 'keyDown', value }));
      return [...down, ...values.reverse().map((value) => ({ type: 'keyUp', value }))];
    });
    await this.send('input.performActions', {
      context,
      actions: [{ type: 'key', id: 'keys', actions }],
    });
  }
}

/** WebDriver's code points for keys that print nothing. */
const keyValues: Record<string, string> = {
  Space: ' ',
  Enter: '\ue007',
  Tab: '\ue004',
  Escape: '\ue00c',
  Shift: '\ue008',
  Control: '\ue009',
  Alt: '\ue00a',
  Backspace: '\ue003',
};
