import type { ComponentChildren, JSX } from 'preact';
import { useLock } from './useLock';

interface Props {
  /** What stands there while it is locked. */
  instead: JSX.Element | null;
  /** What stands there when nobody can say whether it is locked. */
  damaged: JSX.Element | null;
  children: ComponentChildren;
}

/** Shows what is private only while it may be read, and nothing at all until that is known. */
export function Unlocked({ instead, damaged, children }: Props) {
  const state = useLock();
  if (state === undefined) return null;
  if (state === 'locked') return instead;
  return state === 'damaged' ? damaged : children;
}
