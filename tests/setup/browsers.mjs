// Finds real browsers. No dependency, since it runs before anything is installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';

const programs = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);

const kinds = {
  chromium: {
    variable: 'HANDRAIL_CHROMIUM',
    // Chromium first: Chrome itself no longer loads an unpacked extension from the command line.
    commands: ['chromium', 'chromium-browser'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/snap/bin/chromium',
      ...programs.map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe')),
    ],
    debian: 'chromium',
    advice: 'Install Chromium (on Debian or Ubuntu: sudo apt-get install chromium).',
  },
  firefox: {
    variable: 'HANDRAIL_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/snap/bin/firefox',
      ...programs.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
    ],
    debian: 'firefox-esr',
    advice: 'Install Firefox 140 or later (on Debian or Ubuntu: sudo apt-get install firefox-esr).',
  },
};

/** The path of a browser, or undefined. A path in the environment comes first. */
export function find(kind) {
  const { variable, commands, places } = kinds[kind];
  if (env[variable]) return existsSync(env[variable]) ? env[variable] : undefined;
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...onPath, ...places].find((path) => existsSync(path));
}

/** What to say when a browser is missing. */
export const missing = (kind) =>
  `No ${kind} was found. ${kinds[kind].advice} Or name its path in ${kinds[kind].variable}.`;

/** Debian's package for a browser. */
export const debianPackage = (kind) => kinds[kind].debian;
