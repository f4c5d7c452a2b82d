import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { longestPlan, plan } from '../../plan/plan';
import { common } from '../../texts/en/common';
import { planTexts as t } from '../../texts/en/plan';
import { Identifying } from '../../ui/Identifying';
import { Said } from '../../ui/Said';
import { Switch } from '../../ui/Switch';

const isExample = (text: string) => t.examples.some((example) => example === text);

/** Writes and keeps the plan. What is too long is told, and stays in the field. */
export function PlanEditor() {
  const text = useSignal('');
  const said = useSignal({ text: '', warm: false });
  const field = useRef<HTMLTextAreaElement>(null);
  const onPage = useSignal(false);
  useEffect(() => {
    plan.read().then(
      (kept) => {
        text.value ||= kept.text || t.starter;
        onPage.value = kept.onPage;
      },
      () => undefined,
    );
  }, []);

  const save = async (event: Event) => {
    event.preventDefault();
    const words = text.value.trim();
    const had = (await plan.read().catch(() => undefined))?.text;
    if (words === t.starter.trim() || (!words && !had)) {
      said.value = { text: words ? t.unfinished : t.empty, warm: true };
      return;
    }
    if (words.length > longestPlan) {
      said.value = { text: t.tooLong(longestPlan, words.length), warm: true };
      return;
    }
    try {
      await plan.keep({ text: words, onPage: onPage.value });
      said.value = { text: words ? t.saved : t.cleared, warm: false };
    } catch {
      said.value = { text: common.storageFailed, warm: true };
    }
  };
  /** The tick goes with the plan that is kept, not with one that is still being written. */
  const showOnPage = async (on: boolean) => {
    try {
      await plan.change((now) => ({ ...now, onPage: on }));
      onPage.value = on;
    } catch {
      said.value = { text: common.storageFailed, warm: true };
    }
  };
  /** The worker's own words are never written over: an example goes on a line below them. */
  const use = (example: string) => {
    const now = text.value.trim();
    const own = now !== '' && now !== t.starter.trim() && !isExample(now);
    text.value = own ? `${now}\n${example}` : example;
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
          aria-describedby="plan-names"
          {...{ writingsuggestions: 'false' }}
          value={text.value}
          onInput={({ currentTarget }) => {
            text.value = currentTarget.value;
            said.value = { text: '', warm: false };
          }}
        />
        <Identifying id="plan-names" text={text.value} />
        <div class="row">
          <button type="submit" class="main">
            {t.save}
          </button>
          <Said text={said.value.text} warm={said.value.warm} />
        </div>
      </form>
      <Switch
        label={t.onPage}
        describedBy="plan-on-page"
        on={onPage.value}
        press={() => showOnPage(!onPage.value)}
      >
        {t.onPage}
        <span class="more small soft" id="plan-on-page">
          {t.onPageMore}
        </span>
      </Switch>
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
