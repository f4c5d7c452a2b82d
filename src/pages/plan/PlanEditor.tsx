import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { longestPlan, plan } from '../../plan/plan';
import { changeSettings } from '../../settings/store';
import { common } from '../../texts/en/common';
import { planTexts as t } from '../../texts/en/plan';
import { Said } from '../../ui/Said';
import { Switch } from '../../ui/Switch';
import { useSettings } from '../../ui/useSettings';

/** Writes and keeps the plan. What is too long is told, and stays in the field. */
export function PlanEditor() {
  const text = useSignal('');
  const said = useSignal({ text: '', warm: false });
  const field = useRef<HTMLTextAreaElement>(null);
  const settings = useSettings().value;
  useEffect(() => {
    plan.read().then(
      (kept) => {
        text.value ||= kept || t.starter;
      },
      () => undefined,
    );
  }, []);

  const save = async (event: Event) => {
    event.preventDefault();
    const typed = text.value.trim();
    const words = typed === t.starter.trim() ? '' : typed;
    if (words.length > longestPlan) {
      said.value = { text: t.tooLong(longestPlan, words.length), warm: true };
      return;
    }
    try {
      await plan.keep(words);
      said.value = { text: words ? t.saved : t.cleared, warm: false };
    } catch {
      said.value = { text: common.storageFailed, warm: true };
    }
  };
  const use = (example: string) => {
    text.value = example;
    said.value = { text: '', warm: false };
    field.current?.focus();
  };
  return (
    <>
      <form class="stack tight" onSubmit={save}>
        <label for="plan">{t.label}</label>
        <textarea
          ref={field}
          id="plan"
          rows={4}
          autocomplete="off"
          spellcheck={false}
          {...{ writingsuggestions: 'false' }}
          value={text.value}
          onInput={({ currentTarget }) => {
            text.value = currentTarget.value;
            said.value = { text: '', warm: false };
          }}
        />
        <div class="row">
          <button type="submit" class="main">
            {t.save}
          </button>
          <Said text={said.value.text} warm={said.value.warm} />
        </div>
      </form>
      {settings && (
        <Switch
          label={t.onPage}
          describedBy="plan-on-page"
          on={settings.planOnPage}
          press={() => changeSettings((s) => ({ ...s, planOnPage: !s.planOnPage }))}
        >
          {t.onPage}
          <span class="more small soft" id="plan-on-page">
            {t.onPageMore}
          </span>
        </Switch>
      )}
      <section class="stack tight" aria-labelledby="examples">
        <h2 id="examples">{t.examplesTitle}</h2>
        {t.examples.map((example) => (
          <button key={example} type="button" class="wide" onClick={() => use(example)}>
            {example}
          </button>
        ))}
      </section>
    </>
  );
}
