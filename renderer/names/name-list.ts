import { NAME_KINDS, type NameKind, type NameUse } from '#shared/model/name.ts';
import { nameKey } from '#shared/organisation/name.ts';

export const NAME_ORDERS = ['name', 'notes'] as const;
export type NameOrder = (typeof NAME_ORDERS)[number];

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** Those of the kinds, all where none is named, of which some spelling holds every word that was typed. */
export function listedNames(
  names: readonly NameUse[],
  query: string,
  kinds: ReadonlySet<NameKind>,
): readonly NameUse[] {
  const wanted = nameKey(query)
    .split(' ')
    .filter((word) => word !== '');
  return names.filter(({ name, aliases, kind }) => {
    if (kinds.size > 0 && !kinds.has(kind)) return false;
    if (wanted.length === 0) return true;
    return [name, ...aliases].some((one) => {
      const key = nameKey(one);
      return wanted.every((word) => key.includes(word));
    });
  });
}

/** By name, or by how many notes mention them, the most first. */
export function sortNames(
  names: readonly NameUse[],
  { order, reversed }: { readonly order: NameOrder; readonly reversed: boolean },
): readonly NameUse[] {
  const sign = reversed ? -1 : 1;
  const byName = (a: NameUse, b: NameUse) => collator.compare(a.name, b.name);
  return names.toSorted((a, b) => {
    const first = order === 'name' ? byName(a, b) : b.notes - a.notes;
    return first === 0 ? byName(a, b) : sign * first;
  });
}

/** The kinds that any of the names is one of, in the order in which they are offered. */
export function kindsAmong(names: readonly NameUse[]): readonly NameKind[] {
  const found = new Set(names.map(({ kind }) => kind));
  return NAME_KINDS.filter((kind) => found.has(kind));
}
