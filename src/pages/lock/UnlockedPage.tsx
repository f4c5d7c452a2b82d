import type { ComponentChildren } from 'preact';
import { Damaged } from './Damaged';
import { Locked } from './Locked';
import { Unlocked } from './Unlocked';

/** A page of the app that is private as a whole. */
export const UnlockedPage = ({ children }: { children: ComponentChildren }) => (
  <Unlocked instead={<Locked />} damaged={<Damaged />}>
    {children}
  </Unlocked>
);
