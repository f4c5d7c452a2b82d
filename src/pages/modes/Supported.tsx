import { hasSupported } from '../../modes/modes';
import { supportingAnswered } from '../../modes/supporting';
import { modesTexts as t } from '../../texts/en/modes';
import { useSettings } from '../../ui/useSettings';

/** The hour of helping is over: offers a note, once, and goes when it is answered. */
export function Supported({ write }: { write: () => void }) {
  const settings = useSettings().value;
  if (!settings || !hasSupported(settings, new Date())) return null;
  return (
    <section class="note stack tight" aria-labelledby="supported">
      <h2 id="supported">{t.supportedTitle}</h2>
      <p>{t.supportedLead}</p>
      <div class="row">
        <button type="button" onClick={() => supportingAnswered().then(write)}>
          {t.supportedNote}
        </button>
        <button type="button" onClick={supportingAnswered}>
          {t.supportedNo}
        </button>
      </div>
    </section>
  );
}
