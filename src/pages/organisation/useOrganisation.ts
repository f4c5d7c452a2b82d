import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { onOrganisation } from '../../organisation/db';
import type { Pack } from '../../organisation/pack';
import { readOrganisation } from '../../organisation/state';
import { useLoaded } from '../../ui/useLoaded';

/** What is offered and what is in use, kept fresh. Nothing where it can't be read: then Handrail speaks alone. */
export const useOrganisation = () => useLoaded(readOrganisation, onOrganisation).value;

/** A pack that is only being made: what stands inside shows how it would look, and uses nothing. */
export const InTheMaking = createContext<Pack | undefined>(undefined);

/** The pack that the worker uses, if any. */
export function useUsed(): Pack | undefined {
  const making = useContext(InTheMaking);
  const used = useOrganisation()?.used?.pack;
  return making ?? used;
}
