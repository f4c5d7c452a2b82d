import { own } from '../vault/own';
import { planSchema } from './shapes';

/** My plan: one if-then sentence, shown back to the worker who wrote it. */
export const plan = own('plan', planSchema, { text: '', onPage: false });
