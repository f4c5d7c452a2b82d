import { composeDeclaration, emptyDraft } from '../../declaration/compose';
import { situations } from '../../guidance/situations';
import { panelKey, type Worded, worded } from '../../organisation/keys';
import { organisationsTexts } from '../../texts/en/organisations';
import { panelTexts } from '../../texts/en/panel';
import { AdviceText } from '../guidance/Advice';
import { OrganisationAsk, OrganisationSays } from '../organisation/Says';
import { InTheMaking } from '../organisation/useOrganisation';
import { TheirForm } from '../tell/TheirForm';
import { shownPack } from './draft';
import { shownMoment } from './PanelWords';

const t = organisationsTexts.preview;

/** A declaration like many: someone who may use the service, and a link online. */
const example = {
  ...emptyDraft,
  answers: { link: ['uses'], online: ['connected'] },
};

/**
 * How it will look to a worker, made of the parts that show it to one. What the maker keeps in
 * Handrail for themselves, their plan and their people, stays out of it.
 */
export function Preview() {
  const pack = shownPack.value;
  const id = shownMoment.value;
  const text = composeDeclaration(example, pack);
  const isEmpty = !pack[panelKey(id)] && !pack.contact && !pack.whenManagerIsConnection;
  return (
    <section class="preview stack tight" aria-labelledby="preview">
      <h2 id="preview" tabIndex={-1}>
        {t.title}
      </h2>
      <label class="field">
        {t.moment}
        <select
          autocomplete="off"
          id="preview-moment"
          value={id}
          onChange={({ currentTarget }) => {
            shownMoment.value = currentTarget.value as Worded;
          }}
        >
          {worded.map((each) => (
            <option key={each} value={each}>
              {situations[each].answer}
            </option>
          ))}
        </select>
      </label>
      <InTheMaking.Provider value={pack}>
        <h3>{t.panel}</h3>
        <div class="as-seen stack" id="preview-panel">
          <p class="asked">{situations[id].answer}</p>
          <AdviceText id={id} kind="request-in" />
          <div class="row" aria-hidden="true">
            {situations[id].next.includes('tell') && <span class="looks">{panelTexts.tell}</span>}
            <span class="looks plain">{panelTexts.guidance}</span>
          </div>
          <OrganisationSays id={id} kind="request-in" />
          <OrganisationAsk />
          {isEmpty && <p class="small soft">{t.none}</p>}
        </div>
        <h3>{t.tell}</h3>
        <div class="as-seen stack" id="preview-tell">
          <p class="declared">{text}</p>
          <TheirForm text={text} />
        </div>
      </InTheMaking.Provider>
    </section>
  );
}
