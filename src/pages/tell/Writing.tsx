import { useLayoutEffect } from 'preact/hooks';
import { lockTexts } from '../../texts/en/lock';
import { tellTexts as t } from '../../texts/en/tell';
import { LockedLine } from '../lock/LockedLine';
import { useLock } from '../lock/useLock';
import { clearAll, cover, covered } from './draft';
import { Questions } from './Questions';
import { Words } from './Words';

/**
 * The questions, and the words that come of them. To tell takes no passphrase; but what was written
 * while the lock was open is gone from the page when it locks. It comes back with the passphrase, or
 * is dropped for whoever begins anew.
 */
export function Writing({ text }: { text: string }) {
  const state = useLock();
  useLayoutEffect(cover, [state]);
  if (!covered.value || state === 'device' || state === 'open')
    return (
      <>
        <Questions />
        <Words text={text} />
      </>
    );
  // Nothing at all until it is known whether it is locked.
  if (state === undefined) return null;
  return (
    <div class="stack tight no-print" id="result" tabIndex={-1}>
      <LockedLine says={lockTexts.seeWriting} />
      <div>
        <button type="button" class="plain" onClick={clearAll}>
          {t.clearAll}
        </button>
      </div>
    </div>
  );
}
