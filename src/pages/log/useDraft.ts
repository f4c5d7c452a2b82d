import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type Claim, claim, claimDraft, keepDraft } from '../../log/drafts';
import { type Entry, isEmpty, type Written } from '../../log/entry';
import { deletions } from './deletions';

const same = (one: Written, other: Written) => JSON.stringify(one) === JSON.stringify(other);

/** How long after the last key the draft is kept, in milliseconds. */
const pause = 400;

export interface Writing {
  value: Signal<Written>;
  /** The entry as it was when its change was begun. */
  before: Signal<Entry | undefined>;
  /** A draft was there when the form opened, and was taken up. */
  found: Signal<boolean>;
  /** The last try to keep the draft failed. */
  failed: Signal<boolean>;
  /** Goes up whenever this form has another draft than before. */
  claims: Signal<number>;
  set: (written: Written) => void;
  /** Adds what the worker has not typed. */
  add: (part: Partial<Written>) => void;
  /** Forgets what is waiting to be kept: the entry is kept instead. @returns ids of its drafts. */
  settle: () => Promise<string[]>;
  /** Empties the form, and drops the draft. */
  drop: (to: Written) => Promise<void>;
  /** Keeps what is in the form as a draft, and takes up another one. */
  takeUp: (id: string) => Promise<void>;
}

/**
 * What is being written, kept as it is written, so that a closed tab or a full disk loses nothing.
 *
 * @param form whose draft it is. @param start what the form shows where there is no draft.
 * @param entry the one that is being changed.
 */
export function useDraft(form: string, start: Written, entry?: Entry): Writing {
  const value = useSignal(start);
  const before = useSignal(entry);
  const found = useSignal(false);
  const failed = useSignal(false);
  const claims = useSignal(0);
  const touched = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const claimed = useRef<Promise<Claim>>(undefined);
  const storing = useRef<Promise<void>>(undefined);
  const born = useRef(deletions.peek()).current;

  /** Nothing that would be missed. */
  const isBlank = (now: Written) => same(now, start) || (isEmpty(start) && isEmpty(now));
  const stop = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
  };
  /** The draft that is this form's. Where it could not be had, it is tried again. */
  const mine = (): Promise<Claim> => {
    claimed.current =
      claimed.current?.catch(() => claim(form, () => true)) ?? claim(form, () => touched.current);
    return claimed.current;
  };

  const store = (): Promise<void> => {
    stop();
    if (deletions.peek() !== born) return Promise.resolve();
    const now = isBlank(value.value) ? undefined : value.value;
    storing.current = mine()
      .then(({ id }) => keepDraft(id, now, before.value))
      .then(
        () => {
          failed.value = false;
        },
        () => {
          failed.value = true;
        },
      );
    return storing.current;
  };
  const show = ({ draft }: Claim, moment?: Written['moment']) => {
    claims.value += 1;
    if (!draft) return;
    value.value = { ...start, ...draft.written, ...(moment && { moment }) };
    before.value = draft.before ?? entry;
    found.value = true;
  };
  /** The form goes: its last words are kept, and then another one may have its draft. */
  const leave = async () => {
    if (timer.current !== undefined) store();
    await storing.current;
    const last = await claimed.current?.catch(() => undefined);
    // What was under way when it was all deleted came after it.
    if (last && storing.current && deletions.peek() !== born)
      await keepDraft(last.id, undefined).catch(() => undefined);
    await last?.letGo();
  };

  useEffect(() => {
    mine().then(
      // The moment that led here now is nearer than the one of the draft.
      (first) => show(first, value.value.moment),
      () => undefined,
    );
    const leaving = () => {
      if (timer.current !== undefined) store();
    };
    document.addEventListener('visibilitychange', leaving);
    document.addEventListener('focusout', leaving);
    return () => {
      document.removeEventListener('visibilitychange', leaving);
      document.removeEventListener('focusout', leaving);
      leave();
    };
  }, []);

  return {
    value,
    before,
    found,
    failed,
    claims,
    set(written) {
      touched.current = true;
      value.value = written;
      stop();
      timer.current = setTimeout(store, pause);
    },
    add(part) {
      value.value = { ...value.value, ...part };
    },
    async settle() {
      stop();
      await storing.current;
      return mine().then(
        ({ id }) => [id],
        () => [],
      );
    },
    async drop(to) {
      stop();
      value.value = to;
      found.value = false;
      before.value = entry;
      await mine()
        .then(({ id }) => keepDraft(id, undefined))
        .catch(() => undefined);
    },
    async takeUp(id) {
      await store();
      if (failed.value) return;
      const next = await claimDraft(id).catch(() => undefined);
      if (!next) return;
      const last = await mine();
      claimed.current = Promise.resolve(next);
      touched.current = true;
      await last.letGo();
      show(next);
    },
  };
}
