import type * as v from 'valibot';
import { packTexts } from '../texts/en/pack';
import { type PackKey, packKeys, type packSchema } from './pack';
import { quoting, type Why } from './why';

const t = packTexts.faults;

const siteId = /^[A-Za-z0-9.-]{1,40}$/;

type Issue = v.InferIssue<typeof packSchema>;

const isPackKey = (key: string): key is PackKey => packKeys.some((each) => each === key);

/** Keys that a pack can't hold. Own keys are looked at, so that `__proto__` and its like count. */
export const unknownKeys = (value: object): string[] =>
  Reflect.ownKeys(value)
    .map(String)
    .filter((key) => !isPackKey(key));

const whyOf = (issue: Issue): Why => {
  if (issue.type === 'regex' && issue.path?.[0]?.key === 'sites')
    return siteId.test(issue.input) ? quoting(t.notSite, issue.input) : { why: t.notSite() };
  return { why: plainly(issue) };
};

const plainly = (issue: Issue): string => {
  switch (issue.type) {
    case 'strict_object':
      return t.missing;
    case 'min_length':
      return t.empty;
    case 'max_length':
      return Array.isArray(issue.input)
        ? t.tooMany(issue.requirement)
        : t.tooLong(issue.requirement);
    case 'literal':
      return t.kindOne;
    case 'picklist':
      return t.notOneOf(issue.expected.replaceAll(/[()"]/g, '').replaceAll(' | ', ', '));
    case 'array':
      return t.kindList;
    case 'string':
      return issue.path?.length === 1 ? t.kindText : t.kindList;
    case 'regex':
      return issue.path?.[0]?.key === 'reviewDate' ? t.notDay : t.scheme;
  }
};

/** What is wrong with the shape of each part. */
export const shapeFaults = (issues: readonly Issue[]): ({ key: PackKey } & Why)[] =>
  issues.flatMap((issue) => {
    const key = String(issue.path?.[0]?.key);
    return isPackKey(key) ? [{ key, ...whyOf(issue) }] : [];
  });
