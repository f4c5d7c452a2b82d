import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { listed, originsOf, type Site, shownOnly } from './src/detection/site';
import { managedSchema } from './src/organisation/managed-schema';

const sitesDir = resolve(import.meta.dirname, 'src/sites');
const siteFiles = readdirSync(sitesDir).filter(
  (file) => file.endsWith('.ts') && file !== 'index.ts',
);

const allSites = (): Promise<Site[]> =>
  Promise.all(siteFiles.map(async (file) => (await import(resolve(sitesDir, file))).default));

const siteOrigins = async (): Promise<string[]> => (await allSites()).flatMap(originsOf).sort();

/** The signs of software that runs on any host, so that no page carries the rules of the others. */
const knownSoftware = async () =>
  (await allSites()).filter(({ markers }) => markers).map(({ id, markers }) => ({ id, markers }));

/** Leaves out of a site's own script what the app alone shows: no page has to carry it. */
const rulesOnly: Plugin = {
  name: 'rules-only',
  enforce: 'post',
  transform(code, id) {
    if (!siteFiles.some((file) => id === resolve(sitesDir, file))) return;
    const site = this.parse(code).body.flatMap((line) =>
      line.type === 'ExportDefaultDeclaration' && line.declaration.type === 'CallExpression'
        ? (line.declaration.arguments[0] ?? [])
        : [],
    )[0];
    if (site?.type !== 'ObjectExpression') throw new Error(`No defineSite({ … }) in ${id}`);
    const parts = site.properties
      .map(({ start, end }) => code.slice(start, end))
      .filter((part) => !shownOnly.some((name) => part.startsWith(`${name}:`)));
    return {
      code: `${code.slice(0, site.start)}{${parts.join()}}${code.slice(site.end)}`,
      map: null,
    };
  },
};

/** Leaves out of all other scripts how a site's pages are read: the rules stand in its own. */
const listedOnly: Plugin = {
  name: 'listed-only',
  enforce: 'pre',
  async load(id) {
    if (!siteFiles.some((file) => id === resolve(sitesDir, file))) return;
    return `export default ${JSON.stringify(listed((await import(id)).default))}`;
  },
};

/** Takes WXT's frame for reporting a crash off what runs on pages: in production it reports nothing. */
const bare: Plugin = {
  name: 'bare',
  transform(code, id) {
    if (!id.includes('wxt-unlisted-script-entrypoint')) return;
    const [definition] = code.split('\n', 1);
    return { code: `${definition}\nexport default definition.main();`, map: null };
  },
};

/**
 * Extension pages may load their own files and nothing else. Trusted Types leave one policy name
 * free: the log's worker will need it, since `new Worker` takes a script address.
 */
const pagePolicy = [
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
].join('; ');

/**
 * `pluralize`, which the reading grade rests on, asks for `require` before it says what it exports; a
 * background script has none, and would get nothing.
 */
const withoutRequire: Plugin = {
  name: 'pluralize-without-require',
  transform: (code: string, id: string) =>
    id.endsWith('/pluralize/pluralize.js')
      ? code.replace("typeof require === 'function' && ", '')
      : undefined,
};

/**
 * Backups are locked with a passphrase and nothing else. What age needs for keys of other kinds is
 * two thirds of its weight, and would never run here.
 */
const unusedByBackups = Object.fromEntries(
  ['@noble/post-quantum/hybrid.js', '@noble/curves/nist.js', '@noble/curves/ed25519.js'].map(
    (name) => [name, resolve(import.meta.dirname, 'src/log/backup/unused.ts')],
  ),
);

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: async () => ({
    plugins: [withoutRequire],
    build: { modulePreload: false, sourcemap: false },
    resolve: { alias: unusedByBackups },
    define: { KNOWN_SOFTWARE: JSON.stringify(await knownSoftware()) },
  }),
  zip: {
    includeSources: ['entrypoints', 'src', 'public', '*.json', '*.ts', 'README.md', 'LICENSE'],
  },
  hooks: {
    // One small script for each site, so that no page pays for the sites it is not.
    'entrypoints:found': (_wxt, found) => {
      for (const file of siteFiles) {
        const name = `sites/${basename(file, '.ts')}`;
        found.push({ name, inputPath: resolve(sitesDir, file), type: 'unlisted-script' });
      }
    },
    // Firefox knows no schema for managed values, and warns of one.
    'build:publicAssets': ({ config }, files) => {
      if (config.browser === 'firefox') return;
      const contents = `${JSON.stringify(managedSchema(), undefined, 2)}\n`;
      files.push({ relativeDest: 'managed_schema.json', contents });
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'unlisted-script'))
        config.plugins = [...(config.plugins ?? []), rulesOnly, bare];
      else config.plugins = [...(config.plugins ?? []), listedOnly];
    },
    // WXT derives host permissions from scripts that are registered at run time; ours are optional.
    'build:manifestGenerated': (_wxt, manifest) => {
      delete manifest.host_permissions;
      delete manifest.web_accessible_resources;
    },
  },
  manifest: async ({ browser }) => ({
    name: 'Handrail',
    description:
      'A short, kind, private reminder about professional boundaries, for people who work in care and health.',
    permissions: ['storage', 'scripting', 'alarms', 'unlimitedStorage'],
    // Only for “A reminder you set”, and only if the worker wants that.
    optional_permissions: ['notifications'],
    optional_host_permissions: [...(await siteOrigins()), 'https://*/*'],
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: pagePolicy },
    action: { default_title: 'Handrail' },
    commands: {
      'reach-reminder': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: 'Move to the reminder on this page, and back',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'handrail@handrail.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          minimum_chrome_version: '140',
          storage: { managed_schema: 'managed_schema.json' },
          // Public half of a key made for this project, so that the extension's id is known.
          key: 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsEKpRz8qK04RhN5o+QMBm0ePW+lXem0ENlpBDAHfTjWcE2a6Ko/GY/GGhdS8kJLe9i7lwiCIAO1b7vdcpxxYIjlI3y6Udquymk0GEuz150Xpmn2G3n6rqbC4Zcln26LMzIyY0Uo3Yr2hLgpHOJzj8obQ0t/FQYWQwMJX1V6FTtmh+nXG08+j5gpVP2TfDF7xymezFJe17prvNKZQf7UOAJgtr0aGZbDUEftS0UOfY+dLqsEmvyRrUzyzLOSFOX0dMMbZVVTEQ9og/chjsBJT27CN0hCURfWhFF36KbO2kHJDtWW//M4Qvh5NtUncQ9+QSdny+1GdghTDUxireCFN8QIDAQAB',
        }),
  }),
});
