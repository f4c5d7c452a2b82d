import { useSignal } from '@preact/signals';
import type { Destination } from '../../declaration/destination';
import { mailSubject, mailTo } from '../../declaration/mail';
import { common } from '../../texts/en/common';
import { tellTexts } from '../../texts/en/tell';
import { Leaving } from '../../ui/Leaving';
import { Said } from '../../ui/Said';
import { Tick } from '../../ui/Tick';

const t = tellTexts.mail;

interface Props {
  to: Extract<Destination, { kind: 'mail' }>;
  /** The words, as they stand. */
  text: string;
  stay: () => void;
}

/**
 * The way to the mail app, with a subject that names nothing. The words are copied; into the mail
 * they go only when the worker says so, as its other end may be read.
 */
export function LeavingByMail({ to, text, stay }: Props) {
  const put = useSignal(false);
  const said = useSignal('');
  const mail = mailTo(to.url, put.value ? text : '');
  const copy = async () => {
    if (mail.withWords) return;
    said.value = await navigator.clipboard.writeText(text).then(
      () => t.copied,
      () => common.copyFailed,
    );
  };
  return (
    <Leaving
      to={{ ...to, url: mail.url }}
      full={t.opens(mailSubject)}
      note={mail.withWords ? t.with : t.paste}
      before={copy}
      stay={stay}
    >
      <Tick
        on={put.value}
        label={t.tick}
        change={(on) => {
          put.value = on;
        }}
      />
      <p class="small">{t.seen}</p>
      <Said text={put.value && !mail.withWords ? t.tooLong : said.value} />
    </Leaving>
  );
}
