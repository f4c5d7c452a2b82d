import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** Both builds, as `npm run build` leaves them. */
export const builds = {
  chromium: resolve('.output/chrome-mv3'),
  firefox: resolve('.output/firefox-mv3'),
};
export type Build = keyof typeof builds;
export const buildNames = Object.keys(builds) as Build[];

/** Every file of a build, as paths inside it. */
export function filesOf(build: Build, ending = ''): string[] {
  const folder = builds[build];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => relative(folder, join(folder, file)))
    .filter((file) => statSync(join(folder, file)).isFile() && file.endsWith(ending));
}

export const read = (build: Build, file: string): string =>
  readFileSync(join(builds[build], file), 'utf8');

export const manifestOf = (build: Build) => JSON.parse(read(build, 'manifest.json'));
