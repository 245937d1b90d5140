import { z } from 'zod';

/*
 * What https://www.w3.org/TR/annotation-model/ says that annotations MUST be, as far as Ibid writes them, and no property
 * that its context does not have: an unknown one would be dropped by whoever reads JSON-LD.
 */

const iri = z.string().regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/iu);
const count = z.int().nonnegative();
const timestamp = z.iso.datetime();

const body = z.strictObject({
  type: z.literal('TextualBody'),
  value: z.string().min(1),
  format: z.literal('text/plain'),
  purpose: z.enum(['commenting', 'tagging', 'classifying']),
  language: z.string().min(2).exactOptional(),
  textDirection: z.enum(['ltr', 'rtl']).exactOptional(),
});

const source = z.strictObject({
  id: iri,
  type: z.literal('Text'),
  format: z.literal('text/plain'),
  language: z.string().min(2).exactOptional(),
  textDirection: z.enum(['ltr', 'rtl', 'auto']),
  'dcterms:title': z.string(),
  'dcterms:creator': z.array(z.string()).exactOptional(),
  'dcterms:date': z.string().exactOptional(),
  'dcterms:source': z.strictObject({ id: iri }).exactOptional(),
  'dcterms:isFormatOf': z.strictObject({ id: iri }),
});

const position = z
  .strictObject({ type: z.literal('TextPositionSelector'), start: count, end: count })
  .refine(({ start, end }) => start < end);
const quote = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});
const motivation = z.enum(['highlighting', 'commenting', 'tagging', 'bookmarking']);

export const ANNOTATION = z
  .strictObject({
    id: iri,
    type: z.literal('Annotation'),
    motivation: z.union([motivation, z.array(motivation).min(2)]),
    created: timestamp,
    body: z.array(body).min(1).exactOptional(),
    stylesheet: z.strictObject({ type: z.literal('CssStylesheet'), value: z.string() }).exactOptional(),
    target: z.strictObject({
      type: z.literal('SpecificResource'),
      source,
      selector: z.tuple([position, quote]),
      styleClass: z.string().exactOptional(),
    }),
  })
  .refine(({ stylesheet, target }) => (stylesheet === undefined) === (target.styleClass === undefined), {
    message: 'a class of styles needs its style sheet',
  });

export const COLLECTION = z
  .strictObject({
    '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
    id: iri,
    type: z.literal('AnnotationCollection'),
    label: z.string(),
    total: count,
    first: z.strictObject({
      id: iri,
      type: z.literal('AnnotationPage'),
      partOf: iri,
      startIndex: z.literal(0),
      items: z.array(ANNOTATION),
    }),
    last: iri,
  })
  .refine(({ id, total, first, last }) => {
    const ids = new Set(first.items.map((one) => one.id));
    return total === first.items.length && ids.size === total && first.partOf === id && last === first.id;
  });
