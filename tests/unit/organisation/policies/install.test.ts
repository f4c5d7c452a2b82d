import { describe, expect, test } from 'vitest';
import { policyFileIds, policyFiles } from '@/organisation/policies';
import { ownIds } from '@/organisation/policies/policy';
import wxtConfig from '../../../../wxt.config';
import { policyFor } from './samples';

/** Names of policies and values that would take the choice from the worker. */
const stronger =
  /force_|normal_installed|forcelist|blocked|allowlist|runtime_|pinned|toolbar|private_browsing|update_url|install_url|permissions/i;

const small = { handrailPack: 1, organisation: 'Example Care' } as const;

describe.each(policyFileIds)('%s', (id) => {
  const { make } = policyFiles[id];

  test('installs nothing, pins nothing, and grants nothing', () => {
    // What the notes for Intune say about stronger ways is advice against them.
    const words = (text: string) =>
      id === 'intune' ? text.replace(/^Please do not install[^\n]*/m, '') : text;
    for (const allow of [false, true])
      expect(words(make(policyFor(small, allow)))).not.toMatch(stronger);
  });

  test('lets people install it only where that was asked for', () => {
    const mentions = (allow: boolean) => /"allowed"/.test(make(policyFor(small, allow)));
    const canAllow = ['chrome', 'edge', 'firefox', 'registry'].includes(id);
    expect(mentions(true)).toBe(canAllow || id === 'intune');
    if (id !== 'intune') expect(mentions(false)).toBe(false);
  });
});

test('each file has a name of its own', () => {
  const names = policyFileIds.map((id) => policyFiles[id].name);
  expect(new Set(names).size).toBe(names.length);
});

test('the ids are the ones of our builds', async () => {
  const manifestOf = async (browser: string) => {
    const { manifest } = wxtConfig;
    if (typeof manifest !== 'function') throw new Error('no manifest');
    // Only the name of the browser is looked at.
    return (await manifest({ browser } as never)) as {
      key?: string;
      browser_specific_settings?: { gecko?: { id?: string } };
    };
  };
  const key = Uint8Array.from(atob((await manifestOf('chrome')).key ?? ''), (letter) =>
    letter.charCodeAt(0),
  );
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', key));
  const letters = [...digest.slice(0, 16)].flatMap((byte) => [byte >> 4, byte & 15]);
  expect(letters.map((four) => String.fromCharCode(97 + four)).join('')).toBe(ownIds.chrome);
  expect(ownIds.edge).toBe(ownIds.chrome);
  expect((await manifestOf('firefox')).browser_specific_settings?.gecko?.id).toBe(ownIds.firefox);
});
