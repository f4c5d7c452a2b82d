import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { lastBackup } from '../../log/backup/last';
import { type Made, makeBackup } from '../../log/backup/make';
import { fileName } from '../../log/out/names';
import { saveFile } from '../../log/out/save';
import { dayOf } from '../../reminders/days';
import { takeOutTexts } from '../../texts/en/take-out';
import { Tick } from '../../ui/Tick';
import { newPhrase } from '../../vault/phrase';
import { weakness } from '../../vault/strong';
import { PassphraseField } from '../lock/PassphraseField';

const t = takeOutTexts.backup;

interface Told {
  text: string;
  warm?: boolean;
}

/** The whole of it in one locked file. */
export function MakeBackup() {
  const first = useSignal('');
  const second = useSignal('');
  const show = useSignal(false);
  const offered = useSignal('');
  const told = useSignal<Told | undefined>(undefined);
  const made = useSignal<Made | undefined>(undefined);
  const busy = useRef(false);

  const save = ({ bytes, name }: Made) => saveFile(name, bytes, 'application/octet-stream');
  const fault = (): string => {
    const weak = weakness(first.value);
    if (weak) return t[weak];
    return first.value === second.value ? '' : t.differ;
  };
  /** Words that nobody guesses, shown so that they can be written down. */
  const offer = () => {
    made.value = undefined;
    first.value = newPhrase();
    second.value = first.value;
    offered.value = first.value;
    told.value = undefined;
  };
  const counts = () => lastBackup.keep(dayOf(new Date()));
  const writtenDown = () => {
    offered.value = '';
    counts().catch(() => undefined);
  };
  const make = async (event: Event) => {
    event.preventDefault();
    const wrong = fault();
    if (wrong || busy.current) {
      if (wrong) told.value = { text: wrong, warm: true };
      return;
    }
    busy.current = true;
    told.value = { text: t.making };
    try {
      const now = new Date();
      const backup = await makeBackup(first.value, fileName.backup(now), now);
      save(backup);
      made.value = backup;
      const wasOffered = offered.value !== '' && offered.value === first.value;
      first.value = '';
      second.value = '';
      told.value = undefined;
      // A backup whose words nobody has is none: it counts once they are written down.
      if (wasOffered) return;
      offered.value = '';
      await counts();
    } catch (thrown) {
      const isTooBig = thrown instanceof Error && thrown.message === 'too-big';
      told.value = { text: isTooBig ? t.tooBig : t.failed, warm: true };
    } finally {
      busy.current = false;
    }
  };

  return (
    <section class="stack tight no-print" aria-labelledby="backup">
      <h2 id="backup">{t.title}</h2>
      <p>
        {t.lead} {t.why}
      </p>
      <form class="stack tight" onSubmit={make}>
        <p class="small soft" id="backup-hint">
          {t.hint}
        </p>
        <PassphraseField
          id="backup-passphrase"
          label={t.passphrase}
          describedBy="backup-hint"
          isNew
          shown={show.value}
          value={first}
        />
        <PassphraseField
          id="backup-again"
          label={t.again}
          isNew
          shown={show.value}
          value={second}
        />
        <Tick
          on={show.value}
          label={t.show}
          change={(on) => {
            show.value = on;
          }}
        />
        <div>
          <button type="button" onClick={offer}>
            {t.offer}
          </button>
        </div>
        <div role="status">
          {offered.value && (
            <div class="note stack tight">
              <p>{t.offered}</p>
              <p class="phrase" translate={false}>
                {offered.value}
              </p>
              {made.value && <Tick on={false} label={t.written} change={writtenDown} />}
            </div>
          )}
        </div>
        <p class="note">{t.noWayBack}</p>
        <div>
          <button type="submit" class="main">
            {t.make}
          </button>
        </div>
      </form>
      <div role="status">
        {told.value && <p class={told.value.warm ? 'note warm' : 'note'}>{told.value.text}</p>}
        {made.value && !told.value && (
          <div class="note stack tight">
            <p>
              {t.saved(made.value.name)} {t.check}
            </p>
            <p>
              {t.tryIt} <a href="#/bring-back">{t.toBringBack}</a>
            </p>
            {made.value.damaged > 0 && <p>{t.damaged(made.value.damaged)}</p>}
            <div>
              <button type="button" onClick={() => made.value && save(made.value)}>
                {t.saveAgain}
              </button>
            </div>
          </div>
        )}
      </div>
      <details>
        <summary>{t.technical}</summary>
        <p class="small soft">{t.elsewhere}</p>
      </details>
    </section>
  );
}
