import { packTexts } from '../texts/en/pack';
import { fieldName } from './field-name';
import type { Fault } from './validate';

/**
 * A fault as one line for the worker, with nothing in it that whoever made the pack has written: a
 * refusal is no way round to speak to them.
 */
export const plainFaultLine = ({ key, why, plain, at }: Fault, isUnknown: string): string =>
  packTexts.faults.line(
    key ? fieldName(key) : at && ownPlaces.includes(at) ? at : isUnknown,
    plain ?? why,
  );

const ownPlaces: readonly string[] = [packTexts.faults.whole, packTexts.faults.policy];

/**
 * A fault as one line, with the place in the words of the form. Apart from `validatePack`, so that
 * the background need not carry the names of all situations.
 */
export const faultLine = ({ key, at, why }: Fault): string =>
  packTexts.faults.line(key ? fieldName(key) : (at ?? packTexts.faults.whole), why);
