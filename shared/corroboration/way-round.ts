/** From one node along the edges until it is reached again, by the fewest of them; without leaving the circle. Empty where there is no way. */
export function wayRound(
  start: string,
  next: (node: string) => readonly string[],
  within: ReadonlySet<string>,
): readonly string[] {
  const cameFrom = new Map<string, string>();
  const reached: string[] = [start];
  // The list grows while it is walked.
  for (const node of reached) {
    for (const to of next(node)) {
      if (to === start) return wayTo(node, start, cameFrom);
      if (!within.has(to) || cameFrom.has(to)) continue;
      cameFrom.set(to, node);
      reached.push(to);
    }
  }
  return [];
}

function wayTo(node: string, start: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const way = [node];
  for (let at = node; at !== start;) {
    at = cameFrom.get(at) ?? start;
    way.unshift(at);
  }
  return way;
}
