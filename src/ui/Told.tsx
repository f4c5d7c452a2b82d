import { firstPlace, withEmergency } from '../guidance/place';
import { useSettings } from './useSettings';

/** A text of guidance, with the number to call in the worker's own country. */
export const Told = ({ text }: { text: string }) => {
  const { country } = useSettings().value?.place ?? firstPlace;
  return <>{withEmergency(text, country)}</>;
};
