import { isPlainKey } from '../../organisation/field-name';
import { packTexts } from '../../texts/en/pack';
import type { TextKey } from './draft';
import { PackField } from './PackField';

/** A name or one word for someone. */
export const Line = ({ id }: { id: TextKey }) => <PackField id={id} kind="line" hint={more(id)} />;

export const Link = ({ id }: { id: TextKey }) => <PackField id={id} kind="link" hint={more(id)} />;

export const Words = ({ id }: { id: TextKey }) => (
  <PackField id={id} kind="words" hint={more(id)} />
);

const more = (id: TextKey): string => (isPlainKey(id) ? packTexts.fields[id].more : '');
