import { modesTexts as t } from '../../texts/en/modes';
import { goTo } from '../app/route';
import { StartSupporting } from './StartSupporting';
import { Supported } from './Supported';

/** Quiet for an hour, while the worker helps someone with that person's own account. */
export const Supporting = () => (
  <section class="sheet stack tight" aria-labelledby="supporting">
    <h3 id="supporting">{t.supportingTitle}</h3>
    <StartSupporting />
    <Supported write={() => goTo('/notes')} />
    <div>
      <button type="button" class="plain" onClick={() => goTo('/guidance/supporting')}>
        {t.supportingAdvice}
      </button>
    </div>
  </section>
);
