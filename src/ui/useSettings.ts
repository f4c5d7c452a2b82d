import { loadSettings, onSettings } from '../settings/store';
import { useLoaded } from './useLoaded';

/** The settings as they stand, kept fresh. `undefined` until they are read. */
export const useSettings = () => useLoaded(loadSettings, onSettings);
