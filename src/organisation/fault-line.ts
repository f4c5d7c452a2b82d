import { packTexts } from '../texts/en/pack';
import { fieldName } from './field-name';
import type { Fault } from './validate';

const t = packTexts.faults;

/**
 * A fault as one line, with the place in the words of the form. Apart from `validatePack`, so that
 * the background need not carry the names of all situations.
 */
export const faultLine = ({ key, at, why }: Fault): string =>
  t.line(key ? fieldName(key) : (at ?? t.whole), why);

/** Our own names for a whole; a part of any other name was named by whoever made the pack. */
const wholes: readonly (string | undefined)[] = [t.whole, t.policy];

/**
 * The same for the worker, with nothing in it that whoever made the pack has written: a refusal is no
 * way round to speak to them.
 */
export function plainFaultLine({ key, at, why, plain }: Fault): string {
  const place = key ? fieldName(key) : wholes.includes(at) ? at : undefined;
  return t.line(place ?? t.unknownPart, plain ?? why);
}
