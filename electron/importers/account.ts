import type { CharacterAccount } from '#shared/model/report.ts';

export type Category = Exclude<keyof CharacterAccount, 'total'>;

/** Counts where the characters of a source went, in UTF-16 code units. */
export interface Account {
  add(category: Category, characters: number): void;
  /** Throws when the parts are not the whole: then the importer has lost or doubled something. */
  close(total: number): CharacterAccount;
}

export function openAccount(): Account {
  const counts: Record<Category, number> = { body: 0, footnotes: 0, metadata: 0, dropped: 0 };
  return {
    add(category, characters) {
      counts[category] += characters;
    },
    close(total) {
      const sum = counts.body + counts.footnotes + counts.metadata + counts.dropped;
      if (sum !== total) throw new Error(`the import accounts for ${sum} of ${total} characters`);
      return { ...counts, total };
    },
  };
}
