import { packTexts } from '../texts/en/pack';
import { fieldName } from './field-name';
import type { Fault } from './validate';

/**
 * A fault as one line, with the place in the words of the form. Apart from `validatePack`, so that
 * the background need not carry the names of all situations.
 */
export const faultLine = ({ key, at, why }: Fault): string =>
  packTexts.faults.line(key ? fieldName(key) : (at ?? packTexts.faults.whole), why);
