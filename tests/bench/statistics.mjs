/** The value below which a share of all values lie: the nearest that was really measured. */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export const spread = (values) => ({
  median: median(values),
  least: Math.min(...values),
  most: Math.max(...values),
});

/** Adds up where time went, over several runs, and gives each place's share of one run. */
export function addPlaces(runs) {
  const sum = new Map();
  for (const { places } of runs) {
    for (const [place, ms] of places) sum.set(place, (sum.get(place) ?? 0) + ms / runs.length);
  }
  return Object.fromEntries([...sum].sort((a, b) => b[1] - a[1]));
}
