import { useSignal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { askForNotices, mayNotice, stopNotices } from '../../due/notice';
import { tellTexts } from '../../texts/en/tell';
import { Said } from '../../ui/Said';
import { Switch } from '../../ui/Switch';
import { useLoaded } from '../../ui/useLoaded';

const t = tellTexts.notice;

const watchPermissions = (changed: () => void) => {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
};

/** Whether the device itself shows a notice when a day is here. The browser asks the worker first. */
export function NoticeSwitch() {
  const on = useLoaded(mayNotice, watchPermissions).value;
  const said = useSignal('');
  const say = (granted: boolean) => {
    said.value = granted ? t.on : t.refused;
  };
  const turnOn = () => {
    const asked = askForNotices();
    said.value = t.asking;
    asked.then(say, () => say(false));
  };
  const turnOff = async () => {
    await stopNotices().catch(() => undefined);
    said.value = t.off;
  };
  return (
    <div class="stack tight">
      <Switch
        label={t.label}
        on={on === true}
        press={on ? turnOff : turnOn}
        describedBy="notice-more"
      />
      <p class="small soft" id="notice-more">
        {t.more}
      </p>
      <Said text={said.value} />
    </div>
  );
}
