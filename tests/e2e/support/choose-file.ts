import type { Tab } from './driver.ts';
import { until } from './until.ts';

/** Chooses a file in a field, as a person does in the browser's own window. */
export const chooseFile = (
  tab: Tab,
  id: string,
  bytes: Uint8Array,
  name = 'any name',
): Promise<unknown> =>
  until(`the field ${id}`, () =>
    tab.evaluate(
      (id, bytes, name) => {
        const field = document.getElementById(id) as HTMLInputElement | null;
        if (!field) return false;
        const files = new DataTransfer();
        files.items.add(new File([new Uint8Array(bytes)], name));
        field.files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      id,
      [...bytes],
      name,
    ),
  );
