import type { Place } from '../place';
import { abroad } from './abroad';
import type { Body } from './body';
import { uk } from './uk';

const all = { ...uk, ...abroad };

export type BodyId = keyof typeof all;
export const bodies: Record<BodyId, Body> = all;
export const bodyIds = Object.keys(all) as BodyId[];

/** Which bodies speak for a country and a kind of work, regulators first. None where none is known. */
export function bodiesFor({ country, work }: Place): readonly BodyId[] {
  const fit = bodyIds.filter(
    (id) => bodies[id].countries.includes(country) && bodies[id].works.includes(work),
  );
  const isRegulator = (id: BodyId) => bodies[id].kind === 'regulator';
  return [...fit.filter(isRegulator), ...fit.filter((id) => !isRegulator(id))];
}
