import { computed, signal } from '@preact/signals';
import { type Pack, type PackKey, packKeys } from '../../organisation/pack';
import { type Ids, ownIds } from '../../organisation/policies/policy';
import { validatePack } from '../../organisation/validate';
import { onDeleted } from '../../vault/changed';

/** Parts of a pack that are typed or chosen as one text. */
export type TextKey = Exclude<PackKey, 'handrailPack' | 'sites' | 'languages'>;
export const textKeys = packKeys.filter(
  (key): key is TextKey => key !== 'handrailPack' && key !== 'sites' && key !== 'languages',
);

/** What is in the form, as it was typed. */
export interface Draft {
  texts: Partial<Record<TextKey, string>>;
  sites: readonly string[];
  /** Not in the form: kept as it was in the pack that was opened. */
  languages: readonly string[];
  ids: Ids;
  allow: boolean;
}

export const emptyDraft: Draft = {
  texts: {},
  sites: [],
  languages: [],
  ids: ownIds,
  allow: false,
};

/** A reload of the tab leaves it there; closing the tab does not. */
const place = 'handrail-pack-draft';

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
const objectOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const textsOf = (values: Record<string, unknown>): Draft['texts'] =>
  Object.fromEntries(
    textKeys.flatMap((key) => {
      const value = Object.hasOwn(values, key) ? values[key] : undefined;
      return typeof value === 'string' ? [[key, value]] : [];
    }),
  );

/**
 * What can be read of anything that was meant to be a pack. It is no check: that is made of what is
 * in the form.
 */
export function draftFrom(value: unknown, before: Draft = emptyDraft): Draft {
  const values = objectOf(value);
  return {
    ...before,
    texts: textsOf(values),
    sites: strings(values.sites),
    languages: strings(values.languages),
  };
}

function stored(): Draft {
  try {
    const values = objectOf(JSON.parse(sessionStorage.getItem(place) ?? ''));
    const ids = objectOf(values.ids);
    const idOf = (id: keyof Ids) => (typeof ids[id] === 'string' ? ids[id] : ownIds[id]);
    return {
      texts: textsOf(objectOf(values.texts)),
      sites: strings(values.sites),
      languages: strings(values.languages),
      ids: { chrome: idOf('chrome'), edge: idOf('edge'), firefox: idOf('firefox') },
      allow: values.allow === true,
    };
  } catch {
    return emptyDraft;
  }
}

export const draft = signal<Draft>(stored());

export function setDraft(next: Draft): void {
  draft.value = next;
  try {
    sessionStorage.setItem(place, JSON.stringify(next));
  } catch {
    // The form still holds it; only a reload would lose it.
  }
}

onDeleted(() => setDraft(emptyDraft));

export const change = (part: Partial<Draft>): void => setDraft({ ...draft.value, ...part });
export const type = (key: TextKey, text: string): void =>
  change({ texts: { ...draft.value.texts, [key]: text } });

/** The pack as it would be saved. What is empty is left out, and nothing else is changed. */
export function packOf({ texts, sites, languages }: Draft): unknown {
  const typed = textKeys.flatMap((key) => {
    const text = texts[key]?.trim();
    return text ? [[key, text]] : [];
  });
  return {
    handrailPack: 1,
    ...Object.fromEntries(typed),
    ...(sites.length > 0 && { sites }),
    ...(languages.length > 0 && { languages }),
  };
}

/** The form, by the one check that every pack goes through. */
export const checked = computed(() => validatePack(packOf(draft.value)));

/** For showing how it looks, right or wrong. */
export const shownPack = computed(
  () => ({ organisation: '', ...(packOf(draft.value) as object) }) as Pack,
);

/** What is wrong with one part, in the words of that check. */
export const faultsOf = (key: PackKey): string[] =>
  'faults' in checked.value
    ? checked.value.faults.filter((fault) => fault.key === key).map(({ why }) => why)
    : [];
