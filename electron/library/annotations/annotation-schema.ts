import { z } from 'zod';

/*
 * What is read of annotations: those of https://www.w3.org/TR/annotation-model/ in JSON, and those that Hypothesis exports,
 * whose targets and selectors are the same. Other properties are left alone.
 */

const count = z.int().nonnegative();
const words = z.string().transform((text) => text.toWellFormed());

const PLAIN_SELECTOR = z.looseObject({
  type: z.string(),
  start: count.optional().catch(undefined),
  end: count.optional().catch(undefined),
  exact: words.optional().catch(undefined),
  prefix: words.optional().catch(undefined),
  suffix: words.optional().catch(undefined),
});
/** https://www.w3.org/TR/annotation-model/#selectors, and others that are passed over. */
const SELECTOR = PLAIN_SELECTOR.extend({ refinedBy: listOf(PLAIN_SELECTOR).optional().catch(undefined) });
export type GivenSelector = z.infer<typeof SELECTOR>;
export type PlainSelector = z.infer<typeof PLAIN_SELECTOR>;

const IRI = z.union([z.string(), z.looseObject({ id: z.string() }).transform(({ id }) => id)]);

const SOURCE = z.union([
  z.string().transform((id) => ({ id })),
  z.looseObject({
    id: z.string().optional(),
    'dcterms:title': words.optional().catch(undefined),
    'dcterms:source': IRI.optional().catch(undefined),
    'dcterms:isFormatOf': IRI.optional().catch(undefined),
  }),
]);

const TARGET = z.union([
  z.string().transform((id) => ({ source: { id }, selector: [], styleClass: undefined })),
  z.looseObject({
    source: SOURCE.optional(),
    id: z.string().optional(),
    selector: listOf(SELECTOR).optional().catch(undefined),
    styleClass: z.string().optional().catch(undefined),
  }),
]);

const BODY = z.union([
  // The address of something that is not in the file.
  z.string().transform(() => ({ value: '', purpose: undefined })),
  z.looseObject({ value: words.catch(''), purpose: z.string().optional().catch(undefined) }),
]);

export const GIVEN_ANNOTATION = z.looseObject({
  target: listOf(TARGET),
  body: listOf(BODY).optional().catch(undefined),
  bodyValue: words.optional().catch(undefined),
  motivation: listOf(z.string()).optional().catch(undefined),
  created: z.string().optional().catch(undefined),
  /** These four are Hypothesis's own. */
  text: words.optional().catch(undefined),
  tags: z.array(words).optional().catch(undefined),
  uri: z.string().optional().catch(undefined),
  document: z
    .looseObject({ title: z.union([words, z.array(words).transform((titles) => titles[0] ?? '')]) })
    .optional()
    .catch(undefined),
});
export type RawAnnotation = z.infer<typeof GIVEN_ANNOTATION>;

/** JSON-LD writes one thing, or a list of them. */
function listOf<T extends z.ZodType>(schema: T) {
  return z.union([z.array(schema), schema.transform((one) => [one])]);
}
