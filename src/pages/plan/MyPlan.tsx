import { onChanged } from '../../vault/changed';
import { plan } from '../../plan/plan';
import { planTexts as t } from '../../texts/en/plan';
import { useLoaded } from '../../ui/useLoaded';

/** The worker's plan, shown back to them where they asked for help. Nothing where there is none. */
export function MyPlan() {
  const text = useLoaded(plan.read, onChanged).value?.text;
  if (!text) return null;
  return (
    <section class="stack tight" aria-labelledby="my-plan">
      <h2 id="my-plan">{t.onPanel}</h2>
      <blockquote>{text}</blockquote>
    </section>
  );
}
