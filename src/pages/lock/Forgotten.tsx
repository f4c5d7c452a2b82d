import { lockPageTexts as t } from '../../texts/en/lock-page';
import { TwoSteps } from '../../ui/TwoSteps';
import { deleteLocked } from './gone';

/** No way back in, said plainly, and the one way to go on. */
export const Forgotten = () => (
  <details>
    <summary>{t.forgotten}</summary>
    <div class="stack">
      <p>{t.forgottenMore}</p>
      <TwoSteps texts={t.deleteLocked} work={deleteLocked} />
    </div>
  </details>
);
