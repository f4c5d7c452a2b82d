import { bringBackTexts } from '../../texts/en/bring-back';
import { wordsIn } from '../../vault/unreadable';

const t = bringBackTexts.preview;
const most = 20;
const letters = 400;

/** The words in something of any shape; a file may hold one too deep to go through. */
function words(value: unknown): string {
  try {
    return wordsIn(value).slice(0, letters);
  } catch {
    return '';
  }
}

/** What in the file is damaged: it is named, and stays in the file. */
export function CantRead({ unreadable }: { unreadable: readonly unknown[] }) {
  if (unreadable.length === 0) return null;
  const found = unreadable.slice(0, most).map(words).filter(Boolean);
  return (
    <div class="note stack tight">
      <p>{t.unreadable(unreadable.length)}</p>
      {found.length > 0 && (
        <details>
          <summary>{t.unreadableWords}</summary>
          {found.map((each, at) => (
            <p key={at}>
              <bdi>{each}</bdi>
            </p>
          ))}
        </details>
      )}
    </div>
  );
}
