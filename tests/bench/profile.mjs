/** Between two looks of the profiler, in microseconds. */
const interval = 100;

/**
 * The profiler looks every 0.1 to 0.2 ms. Where it found nothing for longer than this, in ms, the
 * machine was doing something else, and the rest of the gap is nobody's script time.
 */
const longestGap = 1;

/** Records a CPU profile of a tab while something happens in it. */
export async function profiled({ target }, act) {
  await target.send('Profiler.enable');
  await target.send('Profiler.setSamplingInterval', { interval });
  await target.send('Profiler.start');
  await act();
  const { profile } = await target.send('Profiler.stop');
  await target.send('Profiler.disable');
  return profile;
}

/**
 * The script time of whatever comes from an address: all samples in whose stack, at any depth,
 * there is a function from there. Each sample counts until the next one, or for one millisecond.
 *
 * @param {object} profile as the browser gives it
 * @param {string} prefix what the script's address begins with
 * @returns milliseconds (and what they would be with all gaps), the number of samples, and where the time went: by the deepest function
 *   of the extension's own, whatever it called
 */
export function timeOf(profile, prefix) {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(
    profile.nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id])),
  );
  const owners = new Map();
  const ownerOf = (id) => {
    if (id === undefined) return undefined;
    if (!owners.has(id)) {
      const frame = nodes.get(id)?.callFrame;
      owners.set(id, frame?.url.startsWith(prefix) ? frame : ownerOf(parents.get(id)));
    }
    return owners.get(id);
  };

  let ms = 0;
  let withGaps = 0;
  let samples = 0;
  const places = new Map();
  profile.samples.forEach((id, index) => {
    const owner = ownerOf(id);
    if (!owner) return;
    const gap = (profile.timeDeltas[index + 1] ?? 0) / 1000;
    const delta = Math.min(gap, longestGap);
    withGaps += gap;
    const file = owner.url.slice(prefix.length);
    const place = `${owner.functionName || '(anonymous)'} ${file}:${owner.lineNumber + 1}:${owner.columnNumber + 1}`;
    ms += delta;
    samples++;
    places.set(place, (places.get(place) ?? 0) + delta);
  });
  return { ms, withGaps, samples, places };
}

/** Does a function of the page's own appear? */
export const hasFunction = (profile, name) =>
  profile.nodes.some(({ callFrame }) => callFrame.functionName === name);

export const addressOf = (id) => `chrome-extension://${id}/`;
