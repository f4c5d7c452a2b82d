import type { Moment } from '../detection/moment';
import type { PageText } from '../texts/en/reminder';

/** Which of the built-in texts a reminder carries: by the moment, or by a mode the worker is in. */
export function pageTextAt(
  { kind, how }: Moment,
  mode: 'official' | 'on-shift' | undefined,
): PageText {
  if (mode) return mode;
  return kind === 'request-in' && how === 'seen' ? 'requests-page' : kind;
}
