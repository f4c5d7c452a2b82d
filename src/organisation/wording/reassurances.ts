import { all, harm, near, unconditional } from './parts';

/** Kind words with a hard one in them: they are taken out before anything is looked for. */
export const reassurances = all(
  `if you (?:do not|don't|can't|cannot) (?:want|feel|wish|know|like|talk|tell|reach|come)${near}`,
  `(?:(?:you|staff|they) (?:(?:will|would|can|could|are|is) (?:not|never)|won't|wouldn't|can't|cannot|aren't)|(?:no ?one|nobody) (?:will|would|can|could|is|gets?|has)) (?:ever |been |get )?(?:be )?(?:${harm})${unconditional}`,
  `there (?:is|are|will be) no (?:penalt\\w*|punish\\w*|blame|consequences?)`,
  `we(?:'ll never| (?:do not|don't|will not|won't|never|will never|would never)) (?:ever )?(?:mind|judge|blame|punish|watch|monitor|track|check|look at|read|record|log|count|spy on|ask to see)${near}`,
  '(?:nobody|no one)(?: here)? is told',
  `your (?:registration|job|visa|pay|post|pin|role) (?:(?:is|are) (?:safe|hard|important)|(?:is not|isn't|are not|aren't|will not be|won't be) (?:affected|at risk))`,
  'is your job',
  `(?:you are not|you're not|you are never|nobody is|no one is) (?:ever )?(?:in (?:any )?(?:trouble|bother))`,
  `(?:nobody|no one) (?:has|had) ever been (?:${harm})[^.?!;:,]*`,
  `(?:is not|isn't|are not|aren't|was not|not) (?:a |an |any |in )?(?:disciplin\\w*|offen[cs]e|misconduct|crime|breach|about|fault|illegal|wrong|test|required|to blame)(?: (?:matter|thing|blame|the))?`,
  'nothing (?:wrong|illegal|bad)',
  'no crime',
  'is nothing to hide',
  'hr can help',
  'no ?(?:one|body) (?:is to blame|minds)',
  `(?:do not|don't|never|not) (?:be |feel )?(?:afraid|scared|worry|worried|wait|hesitate|fear|mind)`,
  `(?:do not|don't|never|not) (?:need|have) (?:to (?:ask|tell|check with) us(?: first| before)?|to (?:report yourself|remove|unfriend|end|answer|reply|choose)|our (?:yes|ok|okay|leave)|permission)`,
);
