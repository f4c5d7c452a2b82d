import { browser } from 'wxt/browser';
import type { Destination } from '../declaration/destination';
import { common as t } from '../texts/en/common';
import './leaving.css';
import { takeFocus } from './take-focus';

/**
 * Shows where a link goes, in full, before anything opens. A button and never an `<a href>`: on
 * those a browser opens a connection as soon as the mouse goes down.
 */
export function Leaving({ to, stay }: { to: Destination; stay: () => void }) {
  const isMail = to.kind === 'mail';
  return (
    <section class="sheet stack tight" aria-label={t.leaving.title} tabIndex={-1} ref={takeFocus}>
      <p class="soft">{t.leaving.where}</p>
      <p class="leaving-host">
        <bdi>{isMail ? to.address : to.host}</bdi>
      </p>
      <p class="small leaving-full">
        <bdi>{to.url}</bdi>
      </p>
      <p class="small">{isMail ? t.leaving.mail : t.leaving.note}</p>
      <div class="row">
        <button type="button" class="main" onClick={() => browser.tabs.create({ url: to.url })}>
          {t.leaving.go}
        </button>
        <button type="button" onClick={stay}>
          {t.leaving.stay}
        </button>
      </div>
    </section>
  );
}
