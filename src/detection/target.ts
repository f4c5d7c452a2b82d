/**
 * The element an event is about. From inside a shadow root it is retargeted to its host; the path
 * still begins inside. The path is long and costs more than all the rest here, so it is asked for
 * only then.
 */
export function targetOf(event: Event): Element | undefined {
  const host = event.target as (Node & { shadowRoot?: unknown }) | null;
  const target = host?.shadowRoot ? (event.composedPath()[0] as Node) : host;
  return target?.nodeType === 1 ? (target as Element) : undefined;
}
