import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nativeApi } from '@/detection/native';
import { startWatcher } from '@/detection/start';
import { world } from '@/detection/world';

export default defineUnlistedScript(() =>
  startWatcher(world(), document, {
    send: (message) => nativeApi.runtime.sendMessage(message),
    onMessage: (listener, signal) => {
      const { onMessage } = nativeApi.runtime;
      onMessage.addListener(listener);
      signal.addEventListener('abort', () => onMessage.removeListener(listener));
    },
    alive: () => Boolean(nativeApi.runtime?.id),
    // Firefox's mark of a person counts only keys that write something, so not Tab.
    hearsKeys: import.meta.env.FIREFOX,
  }),
);
