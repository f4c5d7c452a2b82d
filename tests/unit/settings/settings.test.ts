import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { defaults, readSettings, settingsSchema } from '@/settings/settings';

test('nothing stored: the defaults, and nothing is damaged', () => {
  expect(readSettings(null)).toEqual({ settings: defaults, damaged: [] });
});

test('what was stored comes back as it was', () => {
  const stored = {
    ...defaults,
    openFollow: true,
    quiet: [{ kind: 'post', until: null }],
    byHand: [{ host: 'mastodon.example', seen: { software: null, day: '2026-11-22' } }],
  };
  expect(readSettings(structuredClone(stored))).toEqual({ settings: stored, damaged: [] });
});

test('one damaged field falls back by itself, and is named', () => {
  const { settings, damaged } = readSettings({ ...defaults, openFollow: true, budgets: 'many' });
  expect(settings).toEqual({ ...defaults, openFollow: true });
  expect(damaged).toEqual(['budgets']);
});

test('whatever is stored, the settings are whole, and comments and messages come on only by choice', () => {
  const key = fc.constantFrom(...Object.keys(defaults), 'other');
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.dictionary(key, fc.anything())), (stored) => {
      const { settings } = readSettings(stored);
      expect(v.is(settingsSchema, settings)).toBe(true);
      const chosen = (stored as typeof defaults | null)?.kinds;
      if (!v.is(settingsSchema.entries.kinds, chosen))
        expect(settings.kinds).toEqual(defaults.kinds);
    }),
  );
});

test('settings from an earlier version are whole: what is new begins at its default', () => {
  const { place: _place, rule: _rule, ease: _ease, ...older } = { ...defaults, openFollow: true };
  expect(readSettings(older)).toEqual({ settings: { ...defaults, openFollow: true }, damaged: [] });
});
