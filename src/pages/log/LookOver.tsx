import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { lookThrough, type Seen } from '../../identifying/look';
import type { Part } from '../../log/templates';
import { identifyingTexts } from '../../texts/en/identifying';
import { logTexts } from '../../texts/en/log';

const t = logTexts.look;
/** So long after the last letter it looks, in milliseconds: a word half written is no name. */
const pause = 700;
/** More lines than this would be a wall. */
const most = 5;

/** What was found: where, why, and another word for it. */
export const SeenList = (props: {
  seen: readonly Seen<Part>[];
  /** Goes to the piece in its field. */
  show?: (seen: Seen<Part>) => void;
}) => (
  <>
    <ul>
      {props.seen.slice(0, most).map((seen) => {
        const { looks, instead } = identifyingTexts.looks[seen.kind];
        return (
          <li key={seen.piece}>
            {seen.part.label && t.in(seen.part.label)}“<bdi>{seen.piece}</bdi>”
            {identifyingTexts.line(looks)}
            {instead}.{' '}
            {props.show && (
              <button
                type="button"
                class="plain"
                aria-label={t.showPiece(seen.piece)}
                onClick={() => props.show?.(seen)}
              >
                {t.show}
              </button>
            )}
          </li>
        );
      })}
    </ul>
    {props.seen.length > most && <p>{identifyingTexts.more(props.seen.length - most)}</p>}
  </>
);

/**
 * Under the boxes: says softly what in them may show who someone is. It never changes a letter,
 * never stands in the way, and keeps nothing.
 */
export function LookOver({ id, parts }: { id: string; parts: readonly Part[] }) {
  const looked = useSignal<readonly Part[]>([]);
  const all = parts.map(({ text }) => text).join('\n');
  useEffect(() => {
    const timer = setTimeout(() => {
      looked.value = parts;
    }, pause);
    return () => clearTimeout(timer);
  }, [all]);
  const seen = lookThrough(looked.value);
  return (
    <div role="status">
      {seen.length > 0 && (
        <div class="note small stack tight">
          <p>{identifyingTexts.why}</p>
          <SeenList seen={seen} show={(one) => markIn(`${id}-${one.part.id}`, one)} />
        </div>
      )}
    </div>
  );
}

/** Puts the focus on a piece of what is written in a box. */
export function markIn(field: string, { from, to }: { from: number; to: number }): void {
  const box = document.getElementById(field);
  if (!(box instanceof HTMLTextAreaElement)) return;
  box.focus();
  box.setSelectionRange(from, to);
}
