import { useSignal } from '@preact/signals';
import type { Kind } from '../../detection/moment';
import {
  isSituationId,
  type SituationId,
  situations,
  situationsFor,
} from '../../guidance/situations';
import { common } from '../../texts/en/common';
import { panelTexts as t } from '../../texts/en/panel';
import { Danger } from '../../ui/Danger';
import { Heading } from '../../ui/Heading';
import type { Asked } from '../popup/Popup';
import { AdviceView } from './AdviceView';
import { Ask } from './Ask';

interface Props {
  asked: Asked;
  /** The site that the moment was on, where there was one. */
  siteName: string | undefined;
  /** To the popup's main page, or the app's. */
  home: () => void;
  /** Goes to a page of the app. */
  go: (route: string) => void;
}

const isKind = (kind: string): kind is keyof typeof t.what => kind in t.what;

/** Asks one question, on a page that no site can see, and leads to the advice for the answer. */
export function Panel({ asked, siteName, home, go }: Props) {
  const chosen = useSignal<SituationId | undefined>(asked.situation);
  const kind = useSignal<Kind | undefined>(asked.kind);
  const choose = (situation: SituationId | undefined) => {
    chosen.value = situation;
  };

  const toMainPage = (
    <button type="button" class="plain" onClick={home}>
      {t.home}
    </button>
  );

  if (chosen.value) {
    return (
      <>
        <div class="row">
          {!asked.situation && (
            <button type="button" class="plain" onClick={() => choose(undefined)}>
              {common.back}
            </button>
          )}
          {toMainPage}
        </div>
        <AdviceView
          id={chosen.value}
          kind={kind.value ?? 'request-in'}
          worried={() => choose('worried')}
          go={go}
        />
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
          options={Object.entries({ ...t.what, ...t.whatElse }).map(([id, label]) => ({
            id,
            label,
          }))}
          choose={(id) => {
            if (isKind(id)) kind.value = id;
            else if (isSituationId(id)) choose(id);
          }}
        />
      )}
      <p class="small soft">{t.private}</p>
      <Danger>
        <div>
          <button type="button" onClick={() => choose('worried')}>
            {t.worried}
          </button>
        </div>
      </Danger>
      <div>{toMainPage}</div>
    </>
  );
}
