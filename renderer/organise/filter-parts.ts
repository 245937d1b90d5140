import type { TagColour } from '#shared/model/colour.ts';
import { ADDED_WITHIN, type AddedWithin, type Filter } from '#shared/model/filter.ts';
import type { Organisation } from '../bridge/organisation.tsx';
import { FORMAT_NAMES } from '../ui/format-names.ts';

/** One part of a filter, in words, with what is left without it. */
export interface FilterPart {
  readonly key: string;
  readonly words: string;
  /** Present for a tag. */
  readonly colour?: TagColour;
  readonly without: Filter;
}

export const ADDED_NAMES: Readonly<Record<AddedWithin, string>> = {
  day: 'Last 24 hours',
  week: 'Last 7 days',
  month: 'Last 30 days',
  year: 'Last 365 days',
};
export const ADDED_CHOICES = ADDED_WITHIN.map((span) => ({ span, name: ADDED_NAMES[span] }));

const languages = new Intl.DisplayNames('en', { type: 'language' });

export function languageName(language: string): string {
  return language === '' ? 'Unknown language' : (languages.of(language) ?? language);
}

export function partsOf(filter: Filter, { tags, collections }: Organisation): readonly FilterPart[] {
  const part = (key: string, words: string, change: Partial<Filter>): FilterPart => ({
    key,
    words,
    without: { ...filter, ...change },
  });
  const without = <Value>(values: readonly Value[], value: Value) => values.filter((one) => one !== value);
  const collection = collections.find(({ id }) => id === filter.collection);
  return [
    ...(filter.words.trim() === '' ? [] : [part('words', `“${filter.words.trim()}”`, { words: '' })]),
    ...(filter.collection === null
      ? []
      : [
          part(
            'collection',
            filter.collection === 'none' ? 'In no collection' : (collection?.name ?? 'A deleted collection'),
            { collection: null },
          ),
        ]),
    ...filter.tags.map((id) => {
      const tag = tags.find((one) => one.id === id);
      return {
        ...part(`tag ${id}`, tag?.name ?? 'A deleted tag', { tags: without(filter.tags, id) }),
        colour: tag?.colour ?? ('grey' as const),
      };
    }),
    ...(filter.untagged ? [part('untagged', 'Without tags', { untagged: false })] : []),
    ...(filter.pinned ? [part('pinned', 'Pinned', { pinned: false })] : []),
    ...filter.formats.map((format) =>
      part(format, FORMAT_NAMES[format], { formats: without(filter.formats, format) }),
    ),
    ...filter.languages.map((language) =>
      part(`language ${language}`, languageName(language), {
        languages: without(filter.languages, language),
      }),
    ),
    ...(filter.added === null ? [] : [part('added', ADDED_NAMES[filter.added], { added: null })]),
  ];
}
