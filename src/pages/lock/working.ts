import { signal } from '@preact/signals';

/** While a lock is set, changed or taken off here. It goes on when the worker looks at another page. */
export const working = signal(false);
