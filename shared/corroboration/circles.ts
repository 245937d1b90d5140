/**
 * The strongly connected components of a graph, each after those that it leads to. Tarjan's algorithm, without recursion:
 * a chain of a hundred thousand is followed to its end. https://doi.org/10.1137/0201010
 */
export function circlesOf(
  nodes: Iterable<string>,
  next: (node: string) => readonly string[],
): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const seen = new Map<string, { readonly number: number; low: number; open: boolean }>();
  const stack: string[] = [];
  const enter = (node: string) => {
    const mark = { number: seen.size, low: seen.size, open: true };
    seen.set(node, mark);
    stack.push(node);
    return { node, mark, next: next(node), at: 0 };
  };
  for (const start of nodes) {
    if (seen.has(start)) continue;
    const walk = [enter(start)];
    for (let step = walk.at(-1); step !== undefined; step = walk.at(-1)) {
      const to = step.next[step.at];
      if (to !== undefined) {
        step.at += 1;
        const mark = seen.get(to);
        if (mark === undefined) walk.push(enter(to));
        else if (mark.open) step.mark.low = Math.min(step.mark.low, mark.number);
        continue;
      }
      walk.pop();
      const before = walk.at(-1);
      if (before) before.mark.low = Math.min(before.mark.low, step.mark.low);
      if (step.mark.low !== step.mark.number) continue;
      const circle = stack.splice(stack.lastIndexOf(step.node));
      for (const node of circle) {
        const mark = seen.get(node);
        if (mark) mark.open = false;
      }
      found.push(circle);
    }
  }
  return found;
}

/** Whether it is one, and not a single node that does not lead to itself. */
export function isCircle(nodes: readonly string[], next: (node: string) => readonly string[]): boolean {
  const [only] = nodes;
  return nodes.length > 1 || (only !== undefined && next(only).includes(only));
}
