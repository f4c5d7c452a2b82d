import { type ComponentType, render } from 'preact';
import './base.css';
import './print.css';

/** Puts a page on the screen. */
export function start(Page: ComponentType): void {
  const root = document.getElementById('root');
  if (root) render(<Page />, root);
}
