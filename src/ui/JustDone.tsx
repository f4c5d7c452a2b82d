import { common } from '../texts/en/common';
import { takeFocus } from './take-focus';

/** What a press just did, in words, with a way back where there is one. */
export interface Done {
  said: string;
  /** Something went wrong. */
  warm?: boolean;
  undo?: () => void;
}

/**
 * Says what just happened. It takes the focus, as what was pressed is often gone by then: on the way
 * back, or on the words.
 */
export const JustDone = ({ last }: { last: Done | undefined }) => (
  <div role="status">{last && <Line key={last} {...last} />}</div>
);

const Line = ({ said, warm, undo }: Done) => (
  <p class={warm ? 'note row warm' : 'note row'} tabIndex={-1} ref={undo ? null : takeFocus}>
    {said}
    {undo && (
      <button type="button" ref={takeFocus} onClick={undo}>
        {common.undo}
      </button>
    )}
  </p>
);
