/**
 * Regulators and other bodies, as data. A new one is an entry in `uk.ts` or `abroad.ts`, and a file
 * of what it says in `../references`.
 */
export type { Body } from './body';
export { type BodyId, bodies, bodiesFor, bodyIds } from './list';
export { type Found, referencesFor } from './references-for';
