import type { Likeness } from '#shared/model/name.ts';
import { alike, WORTH_SHOWING } from '#shared/names/alike.ts';
import { comparedSpelling } from './compared-spelling.ts';
import type { NameGroup, NameRegister } from './name-register.ts';
import { reasonOf } from './suggest-spellings.ts';

/** Other names of the library that may be the same, most alike first, but for those in `apart`. */
export function listLikeNames(
  group: NameGroup,
  { groups }: NameRegister,
  apart: ReadonlySet<string>,
): readonly Likeness[] {
  const own = group.spellings.map(comparedSpelling);
  const skeletons = new Set(own.flatMap((mine) => mine.skeletons));
  return groups
    .filter(({ root }) => root.id !== group.root.id && !apart.has(root.id))
    .flatMap(({ root, spellings }): readonly Likeness[] => {
      const others = spellings
        .map(comparedSpelling)
        .filter((other) => other.skeletons.some((skeleton) => skeletons.has(skeleton)));
      const found = others.flatMap(({ compared }) =>
        own.map((mine) => ({ mine, found: alike(mine.compared, compared) })),
      );
      const [most] = found.toSorted((a, b) => b.found.score - a.found.score);
      if (!most || most.found.score < WORTH_SHOWING) return [];
      const { id, name, kind } = root;
      return [
        {
          name: { id, name, kind },
          reason: reasonOf(most.found, most.mine.spelling),
          score: Math.round(most.found.score * 100) / 100,
        },
      ];
    })
    .toSorted((a, b) => b.score - a.score);
}
