import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { recheckOpenTabs, startInOpenTabs } from '@/access/open-tabs';
import { reconcile } from '@/access/reconcile';
import { handleMessage } from '@/background/messages';
import { watchDue } from '@/due/watch';
import { onHealth } from '@/health/recognised';
import { endDoubts } from '@/health/watch';
import { watchManaged } from '@/organisation/managed';
import { inTurn } from '@/reminders/desk';
import { forgetTab } from '@/reminders/session';
import { onSettings } from '@/settings/store';
import { reachReminder } from '@/surfaces/reach';
import { watchAutoLock } from '@/vault/auto-lock-background';

export default defineBackground({
  type: 'module',
  main() {
    const reconcileAndStart = async () => startInOpenTabs(await reconcile());

    browser.runtime.onMessage.addListener(handleMessage);
    browser.runtime.onInstalled.addListener(({ reason }) => {
      reconcileAndStart();
      if (reason === 'install')
        browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
    browser.runtime.onStartup.addListener(reconcileAndStart);
    browser.permissions.onAdded.addListener(reconcileAndStart);
    browser.permissions.onRemoved.addListener(async () => {
      await reconcile();
      await recheckOpenTabs();
      await endDoubts();
    });
    // A server may be added by hand when its permission is there already: then nothing is granted.
    onSettings(async () => {
      await reconcileAndStart();
      await recheckOpenTabs();
      await endDoubts();
    });
    // Where something may be broken from now on, or works again, the icon is to say so.
    onHealth(async () => {
      await reconcileAndStart();
      await endDoubts();
    });
    browser.tabs.onRemoved.addListener((tabId) => inTurn(() => forgetTab(tabId)));
    watchDue();
    watchAutoLock();
    watchManaged();
    browser.commands?.onCommand.addListener(reachReminder);
  },
});
