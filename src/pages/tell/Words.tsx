import { common } from '../../texts/en/common';
import { tellTexts as t } from '../../texts/en/tell';
import { CopyText } from '../../ui/CopyText';
import { useUsed } from '../organisation/useOrganisation';
import { DayField } from './DayField';
import { change, clearAll, draft } from './draft';
import { ManagerPart, PrintedHead } from './ManagerPart';

/** The words to say: to copy first of all, or to print with room for the manager's part. */
export const Words = ({ text }: { text: string }) => (
  <section class="sheet stack tight words" aria-labelledby="result">
    <h2 id="result" class="no-print" tabIndex={-1}>
      {t.result}
    </h2>
    <PrintedHead named={draft.value.me.name.trim() !== ''} />
    <div class="stack tight no-print">
      <p class="small">{t.resultLead}</p>
      <DayField
        id="noticed"
        label={t.noticed}
        day={draft.value.noticed}
        set={(noticed) => change({ noticed })}
      />
      <CopyText label={t.result} text={text} />
    </div>
    <p class="only-print declaration">{text}</p>
    <ManagerPart manager={useUsed()?.manager} />
    <div class="row no-print">
      <button type="button" onClick={() => print()}>
        {common.print}
      </button>
      <button type="button" class="plain" onClick={clearAll}>
        {t.clearAll}
      </button>
    </div>
    <p class="small soft no-print">{t.printNote}</p>
    <p class="small soft no-print">{t.keepsNothing}</p>
  </section>
);
