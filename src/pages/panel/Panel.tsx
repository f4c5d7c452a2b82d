import { useSignal } from '@preact/signals';
import type { Kind } from '../../detection/moment';
import { type SituationId, situations, situationsFor } from '../../guidance/situations';
import { common } from '../../texts/en/common';
import { panelTexts as t } from '../../texts/en/panel';
import { Heading } from '../../ui/Heading';
import type { Asked } from '../popup/Popup';
import { AdviceView } from './AdviceView';
import { Ask } from './Ask';

interface Props {
  asked: Asked;
  /** The site that the moment was on, where there was one. */
  siteName: string | undefined;
  ask: (what: Asked | undefined) => void;
}

const isKind = (kind: string): kind is keyof typeof t.what => kind in t.what;

/** Asks one question, on a page that no site can see, and leads to the advice for the answer. */
export function Panel({ asked, siteName, ask }: Props) {
  const chosen = useSignal<SituationId | undefined>(asked.situation);
  const kind = useSignal<Kind | undefined>(asked.kind);
  const choose = (situation: SituationId | undefined) => {
    chosen.value = situation;
  };

  if (chosen.value) {
    return (
      <>
        <AdviceView
          id={chosen.value}
          kind={kind.value ?? 'request-in'}
          worried={() => choose('worried')}
        />
        <div>
          <button
            type="button"
            class="plain"
            onClick={() => (asked.situation ? ask(undefined) : choose(undefined))}
          >
            {common.back}
          </button>
        </div>
      </>
    );
  }
  const current = kind.value;
  const isPost = current === 'post' || current === 'comment';
  return (
    <>
      {asked.kind && (
        <p class="soft small">
          {t.about[asked.kind]} {siteName && t.onSite(siteName)}
        </p>
      )}
      <Heading
        takesFocus={!asked.kind}
        text={!current ? t.whatTitle : isPost ? t.topicTitle : t.whoTitle}
      />
      {current ? (
        <Ask
          options={situationsFor(current).map((id) => ({ id, label: situations[id].answer }))}
          choose={choose}
        />
      ) : (
        <Ask
          options={Object.entries(t.what).map(([id, label]) => ({ id, label }))}
          choose={(id) => {
            if (isKind(id)) kind.value = id;
          }}
        />
      )}
      <p class="small soft">{t.private}</p>
      <div class="note stack tight">
        <p>{common.danger}</p>
        <div>
          <button type="button" onClick={() => choose('worried')}>
            {t.worried}
          </button>
        </div>
      </div>
      {!asked.kind && (
        <div>
          <button type="button" class="plain" onClick={() => ask(undefined)}>
            {common.back}
          </button>
        </div>
      )}
    </>
  );
}
