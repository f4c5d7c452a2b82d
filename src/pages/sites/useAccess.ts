import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { grantedOrigins } from '../../access/granted';
import { grantedList, wideGrants } from '../../access/reconcile';

export interface Access {
  isOn: (hosts: readonly string[]) => boolean;
  /** Grants beyond what Handrail asks for. */
  wide: string[];
}

/** What the browser grants right now: the only truth about which site is on. */
export function useAccess(): ReadonlySignal<Access | undefined> {
  const access = useSignal<Access | undefined>(undefined);
  useEffect(() => {
    const refresh = async () => {
      const granted = await grantedList();
      const isOn = (hosts: readonly string[]) => grantedOrigins({ hosts }, granted).length > 0;
      access.value = { isOn, wide: await wideGrants() };
    };
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, []);
  return access;
}
