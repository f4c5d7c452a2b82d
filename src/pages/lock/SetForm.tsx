import { useSignal } from '@preact/signals';
import { lockPageTexts as t } from '../../texts/en/lock-page';
import { Tick } from '../../ui/Tick';
import { takeFocus } from '../../ui/take-focus';
import { newPhrase } from '../../vault/phrase';
import { type Changing, faultIn, tryToChange } from './change-lock';
import { DamagedHere, useDamaged } from './DamagedHere';
import { NameForManagers, PassphraseField } from './PassphraseField';
import { working } from './working';

interface Props {
  /** Whether there is one now, which is asked for first. */
  hasOne: boolean;
  done: () => void;
  cancel?: () => void;
}

const faults: Record<Exclude<Changing, 'done'>, string> = {
  wrong: t.wrongPresent,
  failed: t.failed,
  busy: t.working,
};

/** Sets or changes the passphrase: typed twice, or shown, or made for the worker. */
export function SetForm({ hasOne, done, cancel }: Props) {
  const present = useSignal('');
  const next = useSignal('');
  const again = useSignal('');
  const shown = useSignal(false);
  const made = useSignal('');
  const knows = useSignal(false);
  const damaged = useDamaged();
  const knowsLost = useSignal(false);
  const fault = useSignal('');
  const clear = () => {
    fault.value = '';
  };

  const make = () => {
    made.value = newPhrase();
    next.value = made.value;
    shown.value = true;
    clear();
  };
  const save = async (event: Event) => {
    event.preventDefault();
    const wrong = faultIn(next.value, shown.value ? undefined : again.value);
    const isLost = damaged > 0 && !hasOne;
    if (wrong) fault.value = t[wrong];
    else if (!knows.value) fault.value = t.tickFirst;
    else fault.value = isLost && !knowsLost.value ? t.damagedTick : '';
    if (fault.value) return;
    const changing = await tryToChange(next.value, hasOne ? present.value : undefined);
    if (changing === 'done') done();
    else fault.value = faults[changing];
  };

  return (
    <form class="sheet stack" onSubmit={save} noValidate aria-labelledby="set-title">
      <h2 id="set-title" tabIndex={-1} ref={hasOne ? takeFocus : null}>
        {hasOne ? t.changeTitle : t.setTitle}
      </h2>
      <NameForManagers />
      {hasOne && (
        <PassphraseField
          id="present"
          label={t.present}
          value={present}
          shown={shown.value}
          typed={clear}
        />
      )}
      <div class="stack tight">
        <p>{t.phraseLead}</p>
        <div>
          <button type="button" onClick={make}>
            {made.value ? t.phraseAnother : t.phraseMake}
          </button>
        </div>
        <div role="status">
          {made.value && made.value === next.value && (
            <p class="note phrase" translate={false}>
              {made.value}
            </p>
          )}
        </div>
      </div>
      <div class="stack tight">
        <PassphraseField
          id="next"
          label={t.next}
          value={next}
          shown={shown.value}
          isNew
          describedBy="next-hint set-fault"
          typed={clear}
        />
        <p class="small soft" id="next-hint">
          {t.nextHint}
        </p>
        {!shown.value && (
          <PassphraseField
            id="again"
            label={t.again}
            value={again}
            shown={false}
            isNew
            typed={clear}
          />
        )}
        <Tick
          on={shown.value}
          label={t.showNew}
          change={(on) => {
            shown.value = on;
          }}
        />
      </div>
      <p>{t.writeDown}</p>
      <Tick
        on={knows.value}
        label={t.knows}
        change={(on) => {
          knows.value = on;
          clear();
        }}
      />
      <DamagedHere count={damaged} {...(hasOne ? {} : { knows: knowsLost })} />
      <p id="set-fault" role="alert" class={fault.value ? 'note warm' : ''}>
        {fault.value}
      </p>
      <div class="row">
        <button type="submit" class="main" aria-disabled={working.value}>
          {hasOne ? t.change : t.set}
        </button>
        {cancel && (
          <button type="button" onClick={cancel}>
            {t.cancel}
          </button>
        )}
      </div>
    </form>
  );
}
