import type { Ids } from '../../organisation/policies/policy';

/** From a key, as browsers made from Chromium write it. */
const chromium = /^[a-p]{32}$/;
const firefox = /^(\{[0-9a-fA-F-]{36}\}|[A-Za-z0-9._-]{0,80}@[A-Za-z0-9._-]{1,80})$/;

/** Ids that are none: they stand in names of registry keys and of policies. */
export const badIds = (ids: Ids): (keyof Ids)[] =>
  (['chrome', 'edge', 'firefox'] as const).filter(
    (id) => !(id === 'firefox' ? firefox : chromium).test(ids[id]),
  );
