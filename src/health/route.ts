import type { OnPage, Rule } from '../detection/site';

export const rulesOf = (site: OnPage): readonly Rule[] => [...site.controls, ...site.editors];

const patternsOf = (site: OnPage): readonly RegExp[] => [
  ...site.requestPages.map(({ path }) => path),
  ...rulesOf(site).flatMap(({ path, notPath }) => [path ?? [], notPath ?? []].flat()),
  site.never,
];

const mostParts = 8;
const longestPart = 40;
/** No site has these in an address of its own. What fits with one of them in its place is anybody's. */
const strangers = ['zqxjzqxj', 'Z.qx-7_j', '70718'];

/**
 * The address as far as the site's own patterns name its parts. A part is shown only where a pattern
 * has that very word, and would not fit with another word in its place; every other part is a dot. So
 * an account called "requests" stays one.
 */
export function routeOf(path: string, site: OnPage): string {
  const parts = (path.split(/[?#]/, 1)[0] ?? '')
    .slice(0, 400)
    .split('/')
    .slice(1, 1 + mostParts);
  const asked = `/${parts.join('/')}`;
  const fitting = patternsOf(site).filter((pattern) => pattern.test(asked));
  const names = (pattern: RegExp, part: string, index: number) =>
    [...(pattern.source.match(/[A-Za-z][\w-]*/g) ?? [])].includes(part) &&
    strangers.every((stranger) => !pattern.test(`/${parts.with(index, stranger).join('/')}`));
  const shown = parts.map((part, index) => {
    if (!part) return '';
    const own = part.length <= longestPart && fitting.some((p) => names(p, part, index));
    return own ? part : '•';
  });
  return `/${shown.join('/')}`;
}
