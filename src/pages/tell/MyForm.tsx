import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type Destination, readDestination } from '../../declaration/destination';
import { common } from '../../texts/en/common';
import { tellTexts as t } from '../../texts/en/tell';
import { AddressField } from '../../ui/AddressField';
import { Leaving } from '../../ui/Leaving';
import { keep, readKept } from '../../vault/kept';
import { LeavingByMail } from './LeavingByMail';

/**
 * Where a declaration goes, kept on this device, and shown in full before it opens.
 *
 * @param text the words, for a mail.
 */
export function MyForm({ text }: { text: string }) {
  const typed = useSignal('');
  const kept = useSignal('');
  const fault = useSignal('');
  const to = useSignal<Destination | undefined>(undefined);
  useEffect(() => {
    readKept('contact', 'declare').then(
      (found) => {
        kept.value = found;
        typed.value ||= found;
      },
      () => undefined,
    );
  }, []);

  const check = async (event: Event) => {
    event.preventDefault();
    const read = readDestination(typed.value);
    to.value = 'fault' in read ? undefined : read;
    fault.value = 'fault' in read ? t.faults[read.fault] : '';
    if ('fault' in read) return;
    await store(typed.value.trim());
  };

  const store = async (address: string) => {
    try {
      await keep('contact', 'declare', address);
      kept.value = address;
    } catch {
      fault.value = common.storageFailed;
    }
  };

  const forget = async () => {
    await store('');
    typed.value = '';
    to.value = undefined;
    fault.value = kept.value ? common.storageFailed : t.whereForgotten;
  };

  const stay = () => {
    to.value = undefined;
    document.getElementById('destination')?.focus();
  };

  return (
    <section class="stack no-print" aria-labelledby="where">
      <h2 id="where">{t.whereTitle}</h2>
      <p>{t.whereLead}</p>
      <form class="stack tight" onSubmit={check} noValidate>
        <AddressField
          id="destination"
          label={t.where}
          value={typed.value}
          fault={fault.value}
          type={(text) => {
            typed.value = text;
            fault.value = '';
            to.value = undefined;
          }}
        />
        <div class="row">
          <button type="submit">{t.whereKeep}</button>
          {kept.value && (
            <button type="button" onClick={forget}>
              {t.whereForget}
            </button>
          )}
        </div>
      </form>
      {to.value?.kind === 'web' && <Leaving to={to.value} stay={stay} />}
      {to.value?.kind === 'mail' && <LeavingByMail to={to.value} text={text} stay={stay} />}
    </section>
  );
}
