import type { Ids } from './policy';

/** Where each browser looks in the registry of Windows, under `HKEY_LOCAL_MACHINE`. */
export const windowsBrowsers = [
  {
    id: 'chrome',
    name: 'Google Chrome',
    root: 'Software\\Policies\\Google\\Chrome',
    pack: (ids: Ids) =>
      `Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${ids.chrome}\\policy`,
  },
  {
    id: 'edge',
    name: 'Microsoft Edge',
    root: 'Software\\Policies\\Microsoft\\Edge',
    pack: (ids: Ids) =>
      `Software\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${ids.edge}\\policy`,
  },
  {
    id: 'firefox',
    name: 'Mozilla Firefox',
    root: 'Software\\Policies\\Mozilla\\Firefox',
    pack: (ids: Ids) =>
      `Software\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\${ids.firefox}`,
  },
] as const;
