import { pairs, recordKind, type RecordKind } from './record-kind.ts';

/** People, organisations, places and events. */
export const NAME_KINDS: readonly RecordKind[] = [
  recordKind('names', 'names', {
    id: 'id',
    name: 'text',
    kind: 'text',
    createdAt: 'text',
    description: 'text',
    mergedInto: 'text?',
  }),
  recordKind('name-aliases', 'name_aliases', {
    id: 'id',
    nameId: 'text',
    alias: 'text',
    key: 'text',
    script: 'text',
    language: 'text?',
    kind: 'text',
    validFrom: 'text?',
    validTo: 'text?',
    passageId: 'text?',
    createdAt: 'text',
  }),
  recordKind(
    'name-mentions',
    'name_mentions',
    {
      nameId: 'text',
      revisionId: 'text',
      start: ['number', 'start_offset'],
      end: ['number', 'end_offset'],
      decision: 'text',
      decidedAt: 'text',
    },
    { order: ['name_id', 'revision_id', 'start_offset', 'end_offset'] },
  ),
  pairs('rejected-spellings', 'rejected_spellings', 'nameId', 'key'),
  pairs('names-apart', 'names_apart', 'one', 'other'),
  recordKind('dismissed-names', 'dismissed_names', { key: 'text' }, { order: ['key'] }),
];
