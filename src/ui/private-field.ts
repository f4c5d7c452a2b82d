/**
 * For every field that words are written or shown in. The browsers write what stands in one to the
 * profile, for the next start, unless it may not be completed: past any lock. So they do with lists,
 * days and ticks, which need `autocomplete="off"` as well. Cloud spelling and writing helpers would
 * send words away.
 */
export const privateField = {
  autocomplete: 'off',
  spellcheck: false,
  writingsuggestions: 'false',
} as const;
