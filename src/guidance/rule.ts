/**
 * What the worker's employer says about connecting with people who use the service, as the worker
 * knows it. It changes wording alone, never what the worker can do.
 */
export const rules = ['never', 'ask', 'depends', 'unknown'] as const;
export type Rule = (typeof rules)[number];
