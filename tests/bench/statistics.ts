/** The value below which the given share of the samples lies, between neighbours in proportion. `share` from 0 to 1. */
export function percentile(samples: readonly number[], share: number): number {
  const ordered = samples.toSorted((a, b) => a - b);
  const place = (ordered.length - 1) * share;
  const below = ordered[Math.floor(place)];
  const above = ordered[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError('nothing was measured');
  return below + (above - below) * (place - Math.floor(place));
}

export function median(samples: readonly number[]): number {
  return percentile(samples, 0.5);
}
