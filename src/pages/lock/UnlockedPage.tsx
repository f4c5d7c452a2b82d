import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { JustDone } from '../../ui/JustDone';
import { Damaged } from './Damaged';
import { gone } from './gone';
import { Locked } from './Locked';
import { Unlocked } from './Unlocked';

/** A page of the app that is private as a whole. */
export function UnlockedPage({ children }: { children: ComponentChildren }) {
  // Said until the worker goes to another page.
  useLayoutEffect(
    () => () => {
      gone.value = undefined;
    },
    [],
  );
  return (
    <Unlocked instead={<Locked />} damaged={<Damaged />}>
      <JustDone last={gone.value} />
      {children}
    </Unlocked>
  );
}
