import { type PageId, pages } from '../../guidance/pages';
import { common } from '../../texts/en/common';
import { guidanceTexts as t } from '../../texts/en/guidance';
import { Danger } from '../../ui/Danger';
import { Told } from '../../ui/Told';
import { PageHeading } from '../app/PageHeading';
import { goTo } from '../app/route';
import { OrganisationNews } from '../organisation/Says';
import { PeopleICanAsk } from '../plan/PeopleICanAsk';
import { Paper } from './Paper';
import { References } from './References';
import { Section } from './Section';
import { WhoSaysWhat } from './WhoSaysWhat';

/** A page of guidance to read, and to print. */
export function ReadPage({ id }: { id: PageId }) {
  const { title, lead, sections, blanks, ticks, tells, about, sources } = pages[id];
  return (
    <>
      <PageHeading text={title} />
      <p class="sheet lead">
        <Told text={lead} />
      </p>
      <div class={ticks ? 'reading yes-no stack' : 'reading stack'}>
        {sections.map((content, index) => (
          <Section key={content.heading} content={content} id={`part-${index}`} />
        ))}
      </div>
      {id === 'who-says-what' && <WhoSaysWhat />}
      {tells && (
        <div class="stack no-print">
          <div>
            <button type="button" class="main" onClick={() => goTo('/tell')}>
              {t.tell}
            </button>
          </div>
          <PeopleICanAsk />
        </div>
      )}
      <div class="row no-print">
        <button type="button" onClick={() => print()}>
          {common.print}
        </button>
        {blanks && <p class="small soft">{t.printBlanks}</p>}
      </div>
      <div class="no-print stack">
        {id === 'official-account' && <OrganisationNews />}
        <Danger />
        <References about={about} sources={sources} />
        <p class="soft">{common.notPolicy}</p>
        <div>
          <button type="button" class="plain" onClick={() => goTo('/guidance')}>
            {t.back}
          </button>
        </div>
      </div>
      <Paper id={id} />
    </>
  );
}
