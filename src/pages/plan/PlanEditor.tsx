import { signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { plan } from '../../plan/plan';
import { longestPlan } from '../../plan/shapes';
import { common } from '../../texts/en/common';
import { planTexts as t } from '../../texts/en/plan';
import { Identifying } from '../../ui/Identifying';
import { privateField } from '../../ui/private-field';
import { Said } from '../../ui/Said';
import { Switch } from '../../ui/Switch';
import { useLoaded } from '../../ui/useLoaded';
import { onChanged } from '../../vault/changed';

const isExample = (text: string) => t.examples.some((example) => example === text);

/**
 * What is being written, while it is not what is kept. In this tab's memory alone: it is gone from
 * the page when it locks, and there again afterwards.
 */
const begun = signal<string | undefined>(undefined);

/** Writes and keeps the plan. What is too long is told, and stays in the field. */
export function PlanEditor() {
  const kept = useLoaded(plan.read, onChanged).value;
  const text = begun.value ?? (kept ? kept.text || t.starter : '');
  const said = useSignal({ text: '', warm: false });
  const field = useRef<HTMLTextAreaElement>(null);
  /** What was just kept, until it has been read again. */
  const done = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (kept?.text === done.current && begun.value?.trim() === done.current)
      begun.value = undefined;
  }, [kept]);

  const save = async (event: Event) => {
    event.preventDefault();
    const words = text.trim();
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
      // The tick as it is by now: another window may have taken it away.
      await plan.change((now) => ({ ...now, text: words }));
      done.current = words;
      said.value = { text: words ? t.saved : t.cleared, warm: false };
    } catch {
      said.value = { text: common.storageFailed, warm: true };
    }
  };
  /** The tick goes with the plan that is kept, not with one that is still being written. */
  const showOnPage = async (on: boolean) => {
    try {
      await plan.change((now) => ({ ...now, onPage: on }));
    } catch {
      said.value = { text: common.storageFailed, warm: true };
    }
  };
  /** The worker's own words are never written over: an example goes on a line below them. */
  const use = (example: string) => {
    const now = text.trim();
    const own = now !== '' && now !== t.starter.trim() && !isExample(now);
    begun.value = own ? `${now}\n${example}` : example;
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
          aria-describedby="plan-names"
          {...privateField}
          value={text}
          onInput={({ currentTarget }) => {
            begun.value = currentTarget.value;
            said.value = { text: '', warm: false };
          }}
        />
        <Identifying id="plan-names" text={text} />
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
        on={kept?.onPage ?? false}
        press={() => showOnPage(!kept?.onPage)}
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
