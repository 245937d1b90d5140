import { z } from 'zod';
import type { MetadataEdit } from '#shared/model/metadata.ts';

/** Far above what a field may hold, which the call itself says in a sentence. */
const LENGTH = 100_000;
const ENTRIES = 10_000;

const words = z
  .string()
  .max(LENGTH)
  .refine((text) => text.isWellFormed());
const said = <Value extends z.ZodType>(value: Value) => z.strictObject({ value }).nullable().optional();

export const METADATA_EDIT: z.ZodType<MetadataEdit> = z.strictObject({
  title: said(words),
  authors: said(z.array(words).max(ENTRIES)),
  published: said(words.nullable()),
  publisher: said(words.nullable()),
  breadcrumb: said(z.array(words).max(ENTRIES)),
  url: said(words.nullable()),
  language: said(words.nullable()),
  direction: said(z.enum(['ltr', 'rtl'])),
});
