import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A page of a site, made after what is known of the real one. Its first comment says what it is. */
export interface Fixture {
  /** `facebook/requests.html` */
  file: string;
  site: string;
  url: string;
  /** The kind of moment that arriving there is, or `none`. */
  arrive: string | undefined;
  html: string;
}

const folder = resolve(import.meta.dirname, '../../fixtures/sites');

/** All fixtures whose first comment has a line `url: https://…`. */
export function fixtures(): Fixture[] {
  return globSync('*/*.html', { cwd: folder })
    .sort()
    .flatMap((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const [, header = ''] = /<!--([\s\S]*?)-->/.exec(html) ?? [];
      const line = (name: string) => new RegExp(`^\\s*${name}:\\s*(\\S+)`, 'm').exec(header)?.[1];
      const url = line('url');
      const [site = ''] = file.split(/[\\/]/);
      return url?.startsWith('https://') ? [{ file, site, url, arrive: line('arrive'), html }] : [];
    });
}
