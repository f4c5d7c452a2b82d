import { useSignal } from '@preact/signals';
import { deleteLog } from '../../log/delete-log';
import { retention, spans, withMonths } from '../../log/retention';
import { common } from '../../texts/en/common';
import { keepTexts as t } from '../../texts/en/keep';
import { Choices } from '../../ui/Choices';
import { Said } from '../../ui/Said';
import { TwoSteps } from '../../ui/TwoSteps';
import { useLoaded } from '../../ui/useLoaded';
import { onChanged } from '../../vault/changed';
import { PageHeading } from '../app/PageHeading';
import { BackupAgeHere } from './BackupAgeHere';
import { RetentionNotice } from './RetentionNotice';

const links = Object.entries(t.links);

/** How long entries stay, and the way to be rid of them all. */
export function Keep() {
  const chosen = useLoaded(retention.read, onChanged).value;
  const said = useSignal({ text: '', warm: false });
  const choose = async (value: string) => {
    const months = spans.find((span) => String(span) === value);
    if (months === undefined) return;
    said.value = await retention
      .change((now) => withMonths(now, months))
      .then(
        () => ({ text: t.saved[months], warm: false }),
        () => ({ text: common.storageFailed, warm: true }),
      );
  };
  return (
    <>
      <PageHeading text={t.title} />
      <p>{t.lead[chosen?.months ?? 0]}</p>
      <RetentionNotice />
      {chosen && (
        <Choices
          name="retention"
          title={t.choice}
          options={spans.map((span) => ({ value: String(span), label: t.spans[span] }))}
          chosen={[String(chosen.months)]}
          choose={choose}
        />
      )}
      <p>{t.before}</p>
      <Said text={said.value.text} warm={said.value.warm} />
      <BackupAgeHere />
      <TwoSteps texts={t.deleteLog} work={deleteLog} />
      <nav class="stack tight" aria-label={t.more}>
        {links.map(([page, label]) => (
          <a key={page} href={`#/${page}`}>
            {label}
          </a>
        ))}
      </nav>
    </>
  );
}
