import type { ComponentChildren } from 'preact';
import { firstPlace, withEmergency } from '../guidance/place';
import { common } from '../texts/en/common';
import { useSettings } from './useSettings';

/** The number to call, for the worker's own country. It stands wherever advice does. */
export function Danger({ children }: { children?: ComponentChildren }) {
  const { country } = useSettings().value?.place ?? firstPlace;
  return (
    <div class="note stack tight">
      <p>{withEmergency(common.danger, country)}</p>
      {children}
    </div>
  );
}
