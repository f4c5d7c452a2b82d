import { type Pack, packKeys } from '../pack';
import type { Values } from './value';

/** What every generator writes from. */
export interface Policy {
  /** The pack, as the browser hands it to Handrail. */
  pack: Values;
  organisation: string;
  ids: Ids;
  /**
   * Whether to put Handrail on the list of what staff may install. Needed only where everything else
   * is blocked. Nothing stronger can be asked for: installing stays the worker's choice.
   */
  allow: boolean;
}

/** Handrail's id in each browser. Those of the stores may differ from each other. */
export interface Ids {
  chrome: string;
  edge: string;
  firefox: string;
}

/** The ids of the builds that we make ourselves: see `wxt.config.ts`. */
export const ownIds: Ids = {
  chrome: 'aopjnggglaickfadknhegbcajhhmgmac',
  edge: 'aopjnggglaickfadknhegbcajhhmgmac',
  firefox: 'handrail@handrail.example',
};

/** The only way of installing that any generator here can write. */
export const allowed = { installation_mode: 'allowed' } as const;

export const policyOf = (pack: Pack, ids: Ids, allow: boolean): Policy => ({
  // In the order of the format, whatever the order they were typed in.
  pack: Object.fromEntries(
    packKeys.flatMap((key) => {
      const value = pack[key];
      return value === undefined ? [] : [[key, value]];
    }),
  ),
  organisation: pack.organisation,
  ids,
  allow,
});
