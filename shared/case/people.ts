import type { Source } from '../model/case.ts';

/** Who is who among the sources. */
export interface People {
  /** The source that stands for the person: of those that are the same, the first of the case. */
  personOf(source: string): string;
  /** As the case calls them; the id where it does not. */
  nameOf(source: string): string;
}

/**
 * Sources that are said to be the same are one, and so are those that the library knows under one name. A circle of such
 * words says no more than that.
 */
export function peopleIn(sources: readonly Source[]): People {
  const first = new Map(sources.map(({ id }) => [id, id]));
  const order = new Map(sources.map(({ id }, index) => [id, index]));
  const personOf = (source: string): string => {
    let at = source;
    for (let up = first.get(at); up !== undefined && up !== at; up = first.get(at)) at = up;
    return at;
  };
  const join = (one: string, other: string): void => {
    const [a, b] = [personOf(one), personOf(other)];
    if (a === b) return;
    const [earlier, later] = (order.get(a) ?? Infinity) <= (order.get(b) ?? Infinity) ? [a, b] : [b, a];
    first.set(later, earlier);
  };
  const byName = new Map<string, string>();
  for (const { id, sameAs, nameId } of sources) {
    if (sameAs !== null) join(id, sameAs);
    if (nameId === null) continue;
    const known = byName.get(nameId);
    if (known === undefined) byName.set(nameId, id);
    else join(id, known);
  }
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  return {
    personOf,
    nameOf: (source) => names.get(source) || names.get(personOf(source)) || source,
  };
}
