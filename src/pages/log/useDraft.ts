import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { keepDraft, readDraft } from '../../log/drafts';
import { isEmpty, type Written } from '../../log/entry';
import { onChanged } from '../../vault/changed';

const same = (one: Written, other: Written) => JSON.stringify(one) === JSON.stringify(other);

/** How long after the last key the draft is kept, in milliseconds. */
const pause = 400;

export interface Writing {
  value: Signal<Written>;
  /** A draft was there when the form opened, and was taken up. */
  found: Signal<boolean>;
  /** The last try to keep the draft failed. */
  failed: Signal<boolean>;
  set: (written: Written) => void;
  /** Forgets what is waiting to be kept: the entry is kept instead. */
  settle: () => void;
  /** Empties the form, and drops the draft. */
  drop: (to: Written) => Promise<void>;
}

/**
 * What is being written, kept as it is written, so that a closed tab or a full disk loses nothing.
 *
 * @param id of the draft. @param start what the form shows where there is no draft.
 */
export function useDraft(id: string, start: Written): Writing {
  const value = useSignal(start);
  const found = useSignal(false);
  const failed = useSignal(false);
  const touched = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  /** Nothing that would be missed. */
  const isBlank = (now: Written) => same(now, start) || (isEmpty(start) && isEmpty(now));
  const settle = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
  };
  const store = () => {
    settle();
    return keepDraft(id, isBlank(value.value) ? undefined : value.value).then(
      () => {
        failed.value = false;
      },
      () => {
        failed.value = true;
      },
    );
  };
  useEffect(() => {
    let gone = false;
    readDraft(id, start).then(
      (draft) => {
        if (!draft || touched.current) return;
        // The moment that led here now is nearer than the one of the draft.
        value.value = { ...draft, ...(start.moment && { moment: start.moment }) };
        found.value = true;
      },
      () => undefined,
    );
    const leaving = () => {
      if (timer.current !== undefined) store();
    };
    // Another window kept its entry, and with it went the draft that both share: this one's words
    // are kept anew.
    const stop = onChanged(async (kinds) => {
      if (kinds && !kinds.includes('draft')) return;
      if (!touched.current || timer.current !== undefined || isBlank(value.value)) return;
      const isThere = await readDraft(id, start).catch(() => true);
      if (!isThere && !gone) store();
    });
    document.addEventListener('visibilitychange', leaving);
    document.addEventListener('focusout', leaving);
    return () => {
      gone = true;
      stop();
      document.removeEventListener('visibilitychange', leaving);
      document.removeEventListener('focusout', leaving);
      leaving();
    };
  }, []);

  return {
    value,
    found,
    failed,
    settle,
    set(written) {
      touched.current = true;
      value.value = written;
      settle();
      timer.current = setTimeout(store, pause);
    },
    async drop(to) {
      settle();
      value.value = to;
      found.value = false;
      await keepDraft(id, undefined).catch(() => undefined);
    },
  };
}
