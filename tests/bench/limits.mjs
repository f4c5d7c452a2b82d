/** Bytes and the ratio fail a build. Milliseconds depend on the machine: they are only reported. */
export const limits = {
  siteBytes: 6000,
  zipBytes: 300_000,
  awakeP95: 100,
  asleepP95: 300,
  reminder: 15,
  load: 10,
  /** With 10,000 encrypted entries. The passphrase's own second is in the first. */
  unlock: 2500,
  search: 100,
  export: 3000,
  ratio: 2,
  /** Or no more than this many milliseconds above the reference, where both are next to nothing. */
  within: 3,
};

/** @param {{ sizes: object, feed: object }} results */
export function verdicts({ sizes, feed }) {
  const handrail = feed.handrail.busy.median;
  const reference = feed.reference.busy.median;
  return {
    sites: Object.values(sizes.sites).every((size) => size <= limits.siteBytes),
    zip: sizes.zip <= limits.zipBytes,
    feed: handrail <= limits.ratio * reference || handrail <= reference + limits.within,
  };
}
