import { kinds } from '../../detection/moment';
import { groups, type Settings } from '../../settings/settings';
import { changeSettings } from '../../settings/store';
import { appTexts } from '../../texts/en/app';
import { common } from '../../texts/en/common';
import { habitTexts as habit } from '../../texts/en/habit';
import { Switch } from '../../ui/Switch';
import { PageHeading } from '../app/PageHeading';
import { SupportingNow } from '../modes/SupportingNow';
import { BudgetField } from './BudgetField';
import { Damaged } from './Damaged';
import { Habit } from './Habit';
import { QuietList } from './QuietList';
import './reminders.css';
import { useSettings } from '../../ui/useSettings';

const t = appTexts.reminders;

/** Which moments remind, and how often at most. */
export function Reminders() {
  const loaded = useSettings();
  const settings = loaded.value;
  const change = (with_: (s: Settings) => Settings) => void changeSettings(with_);
  return (
    <>
      <PageHeading text={t.title} />
      <p>{t.lead}</p>
      <Damaged />
      {settings && (
        <>
          <section class="stack tight" aria-labelledby="kinds">
            <h2 id="kinds">{t.kindsTitle}</h2>
            {kinds.map((kind) => (
              <Switch
                key={kind}
                label={common.kinds[kind]}
                describedBy={`more-${kind}`}
                on={settings.kinds[kind]}
                press={() =>
                  change((s) => ({ ...s, kinds: { ...s.kinds, [kind]: !s.kinds[kind] } }))
                }
              >
                {common.kinds[kind]}
                <span class="more small soft" id={`more-${kind}`}>
                  {t.kindsMore[kind]}
                </span>
              </Switch>
            ))}
            <Switch
              label={t.openFollow}
              on={settings.openFollow}
              press={() => change((s) => ({ ...s, openFollow: !s.openFollow }))}
            />
          </section>
          <section class="stack tight" aria-labelledby="budgets">
            <h2 id="budgets">{t.budgetTitle}</h2>
            <Habit />
            <div class="budgets">
              {groups.map((group) => (
                <BudgetField key={group} group={group} budget={settings.budgets[group]} />
              ))}
            </div>
          </section>
          <section class="stack tight" aria-label={habit.title}>
            <Switch
              label={habit.title}
              describedBy="more-ease"
              on={settings.ease}
              press={() => change((s) => ({ ...s, ease: !s.ease }))}
            >
              {habit.title}
              <span class="more small soft" id="more-ease">
                {habit.more}
              </span>
            </Switch>
            <p class="soft">{habit.changing}</p>
          </section>
          <SupportingNow />
          <QuietList quiet={settings.quiet} />
          <p class="soft">{t.keys}</p>
        </>
      )}
    </>
  );
}
