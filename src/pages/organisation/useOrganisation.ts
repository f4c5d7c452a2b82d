import { onOrganisation } from '../../organisation/db';
import { readOrganisation } from '../../organisation/state';
import { useLoaded } from '../../ui/useLoaded';

/** What is offered and what is in use, kept fresh. Nothing where it can't be read: then Handrail speaks alone. */
export const useOrganisation = () => useLoaded(readOrganisation, onOrganisation).value;

/** The pack that the worker uses, if any. */
export const useUsed = () => useOrganisation()?.used?.pack;
