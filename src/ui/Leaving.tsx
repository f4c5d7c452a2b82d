import type { ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';
import type { Destination } from '../declaration/destination';
import { common as t } from '../texts/en/common';
import './leaving.css';
import { takeFocus } from './take-focus';

interface Props {
  to: Destination;
  stay: () => void;
  /** The rest of where it goes, in words; without it the whole address. */
  full?: string;
  /** What happens there. */
  note?: string;
  /** Done first, in the press itself. */
  before?: () => Promise<void>;
  /** What the worker can still choose. */
  children?: ComponentChildren;
}

/**
 * Shows where a link goes, in full, before anything opens. A button and never an `<a href>`: on
 * those a browser opens a connection as soon as the mouse goes down.
 */
export function Leaving({ to, stay, full, note, before, children }: Props) {
  const isMail = to.kind === 'mail';
  const open = async () => {
    await before?.();
    await browser.tabs.create({ url: to.url });
  };
  return (
    <section class="sheet stack tight" aria-label={t.leaving.title} tabIndex={-1} ref={takeFocus}>
      <p class="soft">{t.leaving.where}</p>
      <p class="leaving-host">
        <bdi>{isMail ? to.address : to.host}</bdi>
      </p>
      <p class="small leaving-full">
        <bdi>{full ?? to.url}</bdi>
      </p>
      <p class="small">{note ?? t.leaving.note}</p>
      {children}
      <div class="row">
        <button type="button" class="main" onClick={open}>
          {t.leaving.go}
        </button>
        <button type="button" onClick={stay}>
          {t.leaving.stay}
        </button>
      </div>
    </section>
  );
}
