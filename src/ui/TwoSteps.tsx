import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { common } from '../texts/en/common';
import { type Done, JustDone } from './JustDone';
import { takeFocus } from './take-focus';

export interface TwoStepsTexts {
  title: string;
  lead: string;
  start: string;
  sure: string;
  no: string;
  done: string;
}

interface Props {
  texts: TwoStepsTexts;
  /** @throws when it could not be done. */
  work: () => Promise<unknown>;
}

/** Something that can't be undone: one press asks, and only the second does it. */
export function TwoSteps({ texts: t, work }: Props) {
  const id = useId();
  const sure = useSignal(false);
  const last = useSignal<Done | undefined>(undefined);
  /** The worker said no: the focus goes back to where it came from. */
  const refused = useRef(false);
  const remove = async () => {
    try {
      await work();
      last.value = { said: t.done };
    } catch {
      last.value = { said: common.storageFailed, warm: true };
    }
    refused.current = false;
    sure.value = false;
  };
  const ask = (asking: boolean) => () => {
    refused.current = !asking;
    sure.value = asking;
    last.value = undefined;
  };
  return (
    <section class="stack tight" aria-labelledby={id}>
      <h2 id={id}>{t.title}</h2>
      <p>{t.lead}</p>
      <div class="row">
        {sure.value ? (
          <>
            {/* The focus goes on with the question, and to the answer that does no harm. */}
            <button key="no" type="button" ref={takeFocus} onClick={ask(false)}>
              {t.no}
            </button>
            <button key="sure" type="button" onClick={remove}>
              {t.sure}
            </button>
          </>
        ) : (
          <button
            key="start"
            type="button"
            ref={refused.current ? takeFocus : null}
            onClick={ask(true)}
          >
            {t.start}
          </button>
        )}
      </div>
      <JustDone last={last.value} />
    </section>
  );
}
