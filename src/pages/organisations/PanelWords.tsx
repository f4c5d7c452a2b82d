import { signal } from '@preact/signals';
import { situations } from '../../guidance/situations';
import { panelKey, type Worded } from '../../organisation/keys';
import { organisationsTexts as t } from '../../texts/en/organisations';
import { packTexts } from '../../texts/en/pack';
import { PackField } from './PackField';

/** The moment whose words were typed last: the preview goes along. */
export const shownMoment = signal<Worded>('already-connected');

/** Wording beside the advice for one situation, with what we say there ourselves. */
export const PanelWords = ({ id }: { id: Worded }) => (
  <PackField
    id={panelKey(id)}
    kind="words"
    hint={`${t.weSay(situations[id].text)} ${packTexts.panelMore}`}
    onFocus={() => {
      shownMoment.value = id;
    }}
  />
);
