import { schedule } from '../due/schedule';
import { changeSettings } from '../settings/store';
import { supportingFor } from './modes';

/** @param supporting until when, epoch milliseconds; `null`: it was answered, and nothing is left. */
async function setUntil(supporting: number | null): Promise<void> {
  await changeSettings((s) => ({ ...s, supporting }));
  await schedule();
}

export const startSupporting = () => setUntil(Date.now() + supportingFor);
/** Over now, not never: the offer of a note still comes. */
export const endSupporting = () => setUntil(Date.now());
export const supportingAnswered = () => setUntil(null);
