import { popupTexts } from '../../texts/en/popup';
import { goTo } from '../app/route';
import { Panel } from '../panel/Panel';

/** The panel's questions, in the app: what happened, and how do you know them? */
export const Happened = () => (
  <section class="stack" aria-label={popupTexts.starts.happened}>
    <Panel asked={{ kind: undefined }} siteName={undefined} home={() => goTo('/home')} go={goTo} />
  </section>
);
