import { ownOf } from '../vault/own';
import { readPeople } from './shapes';

/** At most this many, so that the list stays short enough to help. */
export const mostPeople = 12;

/** People I can ask: shown wherever "tell my manager" is. Never in the settings, never on a page. */
export const people = ownOf('people', readPeople);
