import type { Kind } from '../../detection/moment';
import type { Site } from '../../detection/site';
import { type Health, stateOf } from '../../health/health';
import { sitesTexts as t } from '../../texts/en/sites';
import { dayName } from '../../ui/dates';

interface Props {
  site: Site;
  kind: Kind;
  health: Health | undefined;
}

/** How a kind does on a site, with its day: never that it works without one. */
export function StateOf({ site, kind, health }: Props) {
  if (!health) return null;
  const state = stateOf(site, kind, health.recognised, health.missed);
  if (state.is === 'unseen') return null;
  if (state.is === 'maybe-broken')
    return <strong class="warm-text"> ({t.states['maybe-broken'](dayName(state.since))})</strong>;
  return (
    <span class="soft">
      {' '}
      ({state.is === 'working' ? t.states.working(dayName(state.last)) : t.states.waiting()})
    </span>
  );
}
