/** Functions that run in a page. Each is sent there as source, so none may use another. */

/** All elements that fit and have a box, in open shadow roots too. */
export function findDeep(selector: string): Element[] {
  const roots: (Document | ShadowRoot)[] = [document];
  const found: Element[] = [];
  for (const root of roots) {
    for (const element of root.querySelectorAll(selector)) {
      const { width, height } = element.getBoundingClientRect();
      if (width > 0 && height > 0) found.push(element);
    }
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  }
  return found;
}

/** What sites do that render by script: a click on a link or in a form loads no page. */
export function stayHere(): void {
  addEventListener('click', (event) => event.preventDefault());
}

/** Opens the dialogs that a fixture means to be modal; pages there run no script of their own. */
export function openModals(): void {
  const open = (root: ParentNode) => {
    for (const dialog of root.querySelectorAll('dialog')) {
      if (!dialog.hasAttribute('data-modal-on-load')) continue;
      dialog.close();
      dialog.showModal();
    }
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) open(shadowRoot);
  };
  open(document);
}

/** The source of a call; its answer comes back as JSON, which both browsers hand over whole. */
export function callSource(run: (...args: never[]) => unknown, args: readonly unknown[]): string {
  const given = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ');
  return `(async () => JSON.stringify(await (${run})(${given})))()`;
}
