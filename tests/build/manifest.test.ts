import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packKeys } from '../../src/organisation/pack';
import { buildNames, filesOf, manifestOf, read } from './output';

/** Every file in `src/sites` becomes a script of its own. */
const siteIds = readdirSync(resolve(import.meta.dirname, '../../src/sites'))
  .filter((file) => file !== 'index.ts')
  .map((file) => file.replace('.ts', ''));

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'none'",
  "connect-src 'none'",
  "media-src 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "worker-src 'self'",
  "manifest-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types handrail-worker',
];

describe.each(buildNames)('the %s manifest', (build) => {
  const manifest = manifestOf(build);

  test('asks for four permissions at install and for no site', () => {
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'alarms', 'unlimitedStorage']);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('may ask to show a notice, and for nothing else', () => {
    expect(manifest.optional_permissions).toEqual(['notifications']);
  });

  test('offers each known site, and any https server, as an optional permission', () => {
    expect(manifest.optional_host_permissions).toEqual([
      'https://au.nextdoor.com/*',
      'https://bsky.app/*',
      'https://ca.nextdoor.com/*',
      'https://discord.com/*',
      'https://es.nextdoor.com/*',
      'https://fr.nextdoor.com/*',
      'https://it.nextdoor.com/*',
      'https://m.facebook.com/*',
      'https://m.youtube.com/*',
      'https://nextdoor.co.uk/*',
      'https://nextdoor.com/*',
      'https://nextdoor.nl/*',
      'https://old.reddit.com/*',
      'https://twitter.com/*',
      'https://uk.pinterest.com/*',
      'https://web.facebook.com/*',
      'https://web.snapchat.com/*',
      'https://web.whatsapp.com/*',
      'https://www.facebook.com/*',
      'https://www.instagram.com/*',
      'https://www.linkedin.com/*',
      'https://www.messenger.com/*',
      'https://www.pinterest.co.uk/*',
      'https://www.pinterest.com/*',
      'https://www.reddit.com/*',
      'https://www.snapchat.com/*',
      'https://www.threads.com/*',
      'https://www.threads.net/*',
      'https://www.tiktok.com/*',
      'https://www.tumblr.com/*',
      'https://www.youtube.com/*',
      'https://x.com/*',
      'https://*/*',
    ]);
  });

  test('stays out of private windows', () => expect(manifest.incognito).toBe('not_allowed'));

  test('lets its pages load their own files and nothing else', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: policy.join('; ') });
  });

  test('has nothing that was not looked at', () => {
    const own =
      build === 'firefox'
        ? ['browser_specific_settings']
        : ['key', 'minimum_chrome_version', 'storage'];
    expect(Object.keys(manifest).sort()).toEqual(
      [
        'action',
        'background',
        'commands',
        'content_security_policy',
        'description',
        'icons',
        'incognito',
        'manifest_version',
        'name',
        'optional_host_permissions',
        'optional_permissions',
        'permissions',
        'version',
        ...own,
      ].sort(),
    );
  });

  test('has its pages and one script for each site', () => {
    expect(filesOf(build)).toEqual(
      expect.arrayContaining([
        'app.html',
        'popup.html',
        'welcome.html',
        'watcher.js',
        'reminder.js',
        ...siteIds.map((id) => `sites/${id}.js`),
      ]),
    );
  });
});

test('Chromium: from 140 on, with a key that fixes the id', () => {
  const manifest = manifestOf('chromium');
  expect(manifest.minimum_chrome_version).toBe('140');
  expect(manifest.key).toMatch(/^[A-Za-z0-9+/]{300,}=*$/);
});

test('Chromium: what an administrator can set is a pack and nothing else', () => {
  expect(manifestOf('chromium').storage).toEqual({ managed_schema: 'managed_schema.json' });
  const schema = JSON.parse(read('chromium', 'managed_schema.json'));
  expect(Object.keys(schema.properties).sort()).toEqual([...packKeys].sort());
  expect(filesOf('firefox')).not.toContain('managed_schema.json');
});

test('Firefox: from 140 on, Android from 142, and it collects nothing', () => {
  expect(manifestOf('firefox').browser_specific_settings).toEqual({
    gecko: {
      id: 'handrail@handrail.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  });
});
