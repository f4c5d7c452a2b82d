import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nativeApi } from '@/detection/native';
import { world } from '@/detection/world';
import { openReminder } from '@/reminders/page/open';

export default defineUnlistedScript(() => {
  openReminder(world(), document, (message) => nativeApi.runtime.sendMessage(message));
});
