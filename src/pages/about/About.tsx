import { useSignal } from '@preact/signals';
import { forgetHistory } from '../../reminders/history-store';
import { appTexts } from '../../texts/en/app';
import { common } from '../../texts/en/common';
import { welcome } from '../../texts/en/welcome';
import { Lines } from '../../ui/Lines';
import { Said } from '../../ui/Said';
import { PageHeading } from '../app/PageHeading';
import { goTo } from '../app/route';
import { DeleteAll } from './DeleteAll';

const t = appTexts.about;

/** What is kept, what leaves, what others could notice; and how to be rid of it all. */
export function About() {
  const said = useSignal('');
  const forget = async () => {
    await forgetHistory();
    said.value = t.historyForgotten;
  };
  return (
    <>
      <PageHeading text={t.title} />
      <Lines title={t.promisesTitle} lines={welcome.promises} />
      <Lines title={t.stays} lines={t.staysLines} />
      <section class="stack tight" aria-labelledby="leaves">
        <h2 id="leaves">{t.leaves}</h2>
        <p>{t.leavesText}</p>
      </section>
      <Lines title={t.notice} lines={t.noticeLines} />
      <p>{t.private}</p>
      <section class="stack tight" aria-labelledby="history">
        <h2 id="history">{t.historyTitle}</h2>
        <div class="row">
          <button type="button" onClick={forget}>
            {t.historyForget}
          </button>
          <Said text={said.value} />
        </div>
      </section>
      <DeleteAll />
      <div>
        <button type="button" class="plain" onClick={() => goTo('/organisations')}>
          {t.forOrganisations}
        </button>
      </div>
      <p class="soft">{common.notPolicy}</p>
    </>
  );
}
