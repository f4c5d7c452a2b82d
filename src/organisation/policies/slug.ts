const longest = 40;

/** A name of an organisation as part of a file's name: small letters, digits and hyphens. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}|['’]/gu, '');
  const slug = plain
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '');
  return slug || 'organisation';
}

/** The name of the pack's file. */
export const packFileName = (organisation: string): string =>
  `handrail-pack-${slugOf(organisation)}.json`;
