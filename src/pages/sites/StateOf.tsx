import type { State } from '../../health/health';
import { sitesTexts as t } from '../../texts/en/sites';
import { dayName } from '../../ui/dates';

/** How a kind does on a site, with its day: never that it works without one. */
export function StateOf({ state }: { state: State }) {
  switch (state.is) {
    case 'unseen':
      return null;
    case 'maybe-broken':
      return <strong class="warm-text"> ({t.states['maybe-broken'](dayName(state.since))})</strong>;
    case 'working':
    case 'seen':
      return <span class="soft"> ({t.states[state.is](dayName(state.last))})</span>;
    default:
      return <span class="soft"> ({t.states[state.is]()})</span>;
  }
}
