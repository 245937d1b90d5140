import { z } from 'zod';
import {
  CITATION_LOCALES,
  CITATION_STYLES,
  EXPORT_FLAVOURS,
  LONGEST_TEMPLATE,
  REFERENCE_FORMATS,
} from '#shared/model/export.ts';
import { policyId, redactionPolicy } from './redaction-schema.ts';

const template = z
  .string()
  .max(LONGEST_TEMPLATE)
  .refine((text) => text.isWellFormed(), 'is not well-formed');

export const styling = z.strictObject({
  style: z.enum(CITATION_STYLES),
  locale: z.enum(CITATION_LOCALES),
});

export const exportTemplates = z.strictObject({
  quotation: template.exactOptional(),
  footnote: template.exactOptional(),
});

export const exportOptions = z.strictObject({
  flavour: z.enum(EXPORT_FLAVOURS),
  texts: z.boolean(),
  redaction: redactionPolicy.exactOptional(),
  policy: policyId.exactOptional(),
  references: z.enum(REFERENCE_FORMATS).exactOptional(),
  style: z.enum(CITATION_STYLES).exactOptional(),
  locale: z.enum(CITATION_LOCALES).exactOptional(),
  templates: exportTemplates.exactOptional(),
});
