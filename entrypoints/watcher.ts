import { nativeApi } from '@/detection/native';
import { startWatcher } from '@/detection/start';
import { world } from '@/detection/world';

// What `defineUnlistedScript` would add, every page would carry: it gives back what it is given.
export default {
  main() {
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
    });
  },
};
