import type { NameKind } from '#shared/model/name.ts';

export const KIND_WORDS: Readonly<Record<NameKind, string>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  event: 'event',
};
