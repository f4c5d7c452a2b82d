import { Heading } from '../../ui/Heading';
import { route } from './route';

/** A page's first heading. It takes the focus when the worker came here from another page. */
export const PageHeading = ({ text }: { text: string }) => (
  <Heading text={text} takesFocus={route.value.step > 0} />
);
