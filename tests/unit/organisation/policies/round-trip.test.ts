// @vitest-environment jsdom
import fc from 'fast-check';
import { parse as parsePlist } from 'plist';
import { describe, expect, test } from 'vitest';
import type { Pack } from '@/organisation/pack';
import { bytesOf, policyFiles } from '@/organisation/policies';
import { ownIds, type Policy } from '@/organisation/policies/policy';
import { powershell } from '@/organisation/policies/powershell';
import { windowsBrowsers } from '@/organisation/policies/windows';
import { runScript } from './read-powershell';
import { readRegistry, valueAt } from './read-registry';
import { parseXml, turnOn } from './read-template';
import { anyPack, fullPack, policyFor } from './samples';

const { chrome, edge, firefox } = ownIds;
/** As the files are saved, and read by what they are for. */
const saved = (id: keyof typeof policyFiles, policy: Policy): string => {
  const isWide = id === 'registry';
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(
    bytesOf(policyFiles[id], policy),
  );
};
const json = (id: keyof typeof policyFiles, policy: Policy) => JSON.parse(saved(id, policy));
const inWindows = (registry: Parameters<typeof valueAt>[0], top: string) =>
  windowsBrowsers.map((browser) => valueAt(registry, `${top}${browser.pack(ownIds)}`));
const payloads = (policy: Policy) =>
  (parsePlist(saved('mac', policy)) as { PayloadContent: Record<string, unknown>[] })
    .PayloadContent;
const withoutPayload = (values: Record<string, unknown> | undefined) =>
  Object.fromEntries(Object.entries(values ?? {}).filter(([key]) => !key.startsWith('Payload')));

/** Each way of handing a pack out: all that comes out of it on the other side. */
const ways: Record<string, (policy: Policy) => unknown[]> = {
  chrome: (policy) => [json('chrome', policy)['3rdparty'].extensions[chrome]],
  edge: (policy) => [json('edge', policy)['3rdparty'].extensions[edge]],
  firefox: (policy) => [json('firefox', policy).policies['3rdparty'].Extensions[firefox]],
  'google admin': (policy) => [
    Object.fromEntries(
      Object.entries(json('google', policy)).map(([key, box]) => [
        key,
        (box as { Value: unknown }).Value,
      ]),
    ),
  ],
  reg: (policy) => inWindows(readRegistry(saved('registry', policy)), 'HKEY_LOCAL_MACHINE\\'),
  admx: (policy) =>
    inWindows(turnOn(parseXml(saved('admx', policy)), parseXml(saved('adml', policy))), ''),
  script: (policy) => inWindows(runScript(powershell(policy)), 'Registry::HKEY_LOCAL_MACHINE\\'),
  mac: (policy) => {
    const [forChrome, forEdge, forFirefox] = payloads(policy);
    const third = forFirefox?.['3rdparty'] as { Extensions: Record<string, unknown> };
    return [withoutPayload(forChrome), withoutPayload(forEdge), third.Extensions[firefox]];
  },
};

describe.each(Object.entries(ways))('%s', (_name, read) => {
  test('gives the pack back, with every key in it', () => {
    const back = read(policyFor(fullPack));
    expect(back.length).toBeGreaterThan(0);
    for (const pack of back) expect(pack).toEqual(fullPack);
  });

  test('gives any pack back, whatever letters are in it', () => {
    fc.assert(
      fc.property(anyPack, (pack: Pack) => {
        for (const back of read(policyFor(pack))) expect(back).toEqual(pack);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});

test('the script in the notes is the script that was tried', () => {
  const policy = policyFor(fullPack);
  const notes = saved('intune', policy);
  const [, script = ''] = /^````powershell\n(.*?)^````$/ms.exec(notes) ?? [];
  expect(script).toBe(powershell(policy));
  // Windows reads a script without a mark in the machine's own letters.
  expect(script).toMatch(/^[\n -~]*$/);
});

test('the registry file is UTF-16 with its mark, and takes an older pack away', () => {
  const bytes = bytesOf(policyFiles.registry, policyFor(fullPack));
  expect([...bytes.slice(0, 4)]).toEqual([0xff, 0xfe, 'W'.charCodeAt(0), 0]);
  const old = saved('registry', policyFor(fullPack));
  const fresh = saved('registry', policyFor({ handrailPack: 1, organisation: 'New' }));
  const registry = readRegistry(`${old}\r\n${fresh.slice(fresh.indexOf('\r\n') + 2)}`);
  for (const pack of inWindows(registry, 'HKEY_LOCAL_MACHINE\\'))
    expect(pack).toEqual({ handrailPack: 1, organisation: 'New' });
});
