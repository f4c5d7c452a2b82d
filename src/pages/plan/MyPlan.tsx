import { plan } from '../../plan/plan';
import { lockTexts } from '../../texts/en/lock';
import { planTexts as t } from '../../texts/en/plan';
import { useLoaded } from '../../ui/useLoaded';
import { onChanged } from '../../vault/changed';
import { LockedLine } from '../lock/LockedLine';
import { Unlocked } from '../lock/Unlocked';

/** The worker's plan, shown back to them where they asked for help. Nothing where there is none. */
export const MyPlan = ({ unlock }: { unlock?: () => void }) => (
  <Unlocked instead={<LockedLine says={lockTexts.seePlan} unlock={unlock} />} damaged={null}>
    <Plan />
  </Unlocked>
);

function Plan() {
  const text = useLoaded(plan.read, onChanged).value?.text;
  if (!text) return null;
  return (
    <section class="stack tight" aria-labelledby="my-plan">
      <h2 id="my-plan">{t.onPanel}</h2>
      <blockquote>{text}</blockquote>
    </section>
  );
}
