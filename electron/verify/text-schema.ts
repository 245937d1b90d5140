import { z } from 'zod';
import { BLOCK_KINDS } from '#shared/model/text.ts';

/** SQLite keeps text as UTF-8, which cannot hold half of a surrogate pair. */
export const words = z.string().refine((text) => text.isWellFormed(), 'is not well-formed text');
export const hash = z.string().regex(/^[0-9a-f]{64}$/);
const offset = z.int().nonnegative();
const range = { start: offset, end: offset };
const direction = z.enum(['ltr', 'rtl']);
const confidence = z.number().min(0).max(1);

/** Older Ibids may have said less, and newer ones more: what is not known is kept as it is. */
const SPAN = z.discriminatedUnion('kind', [
  z.looseObject({ ...range, kind: z.enum(['emphasis', 'strong', 'code']) }),
  z.looseObject({ ...range, kind: z.literal('link'), href: words }),
  z.looseObject({ ...range, kind: z.literal('footnote-marker'), footnote: offset }),
  z.looseObject({ ...range, kind: z.literal('page'), page: words, confidence: confidence.exactOptional() }),
  z.looseObject({ ...range, kind: z.literal('recognized'), confidence }),
  z.looseObject({ ...range, kind: z.literal('time'), seconds: z.number() }),
  z.looseObject({ ...range, kind: z.literal('language'), language: words, direction }),
  z.looseObject({
    ...range,
    kind: z.literal('picture'),
    picture: offset.nullable(),
    description: words.nullable(),
    width: z.number().nullable(),
    height: z.number().nullable(),
  }),
]);

export const BLOCK = z.strictObject({
  ...range,
  kind: z.enum(BLOCK_KINDS),
  level: z.int().positive(),
  language: words.nullable(),
  direction,
  footnote: offset.nullable(),
  spans: z.array(SPAN),
});

const CITATION = z.looseObject({
  ...range,
  raw: words,
  lead: words.nullable(),
  item: z.looseObject({ type: words }),
  url: z.enum(['present', 'absent', 'emptied']),
});

export const FOOTNOTE = z.strictObject({
  label: words,
  markers: z.array(z.strictObject(range)),
  citations: z.array(CITATION),
});

export const REPORT = z.looseObject({
  audit: z.looseObject({
    markersWithoutNote: z.array(words),
    notesWithoutMarker: z.array(words),
    gaps: z.array(words),
    duplicates: z.array(words),
    dropped: z.array(z.looseObject({ text: words, reason: words })),
    characters: z.looseObject({
      body: z.number(),
      footnotes: z.number(),
      metadata: z.number(),
      dropped: z.number(),
      total: z.number(),
    }),
  }),
  losses: z.array(words),
  encoding: words,
});

export const METADATA = z.strictObject({
  title: words,
  authors: z.array(words),
  published: words.nullable(),
  breadcrumb: z.array(words),
  publisher: words.nullable(),
  url: words.nullable(),
  language: words.nullable(),
  direction,
});
