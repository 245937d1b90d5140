import { z } from 'zod';
import type { NameCalls } from '#shared/ipc/calls/names.ts';
import type { Args } from '#shared/ipc/contract.ts';
import { ALIAS_KINDS, NAME_KINDS } from '#shared/model/name.ts';
import { ID_PATTERN, toAliasId, toDocumentId, toNameId, toPassageId } from '#shared/model/ids.ts';

const NAME_LENGTH = 1000;
const DESCRIPTION_LENGTH = 100_000;
/** Of a language or a date. */
const FACT_LENGTH = 200;

const id = z.string().regex(ID_PATTERN);
const nameId = id.transform(toNameId);
const aliasId = id.transform(toAliasId);
const nameKind = z.enum(NAME_KINDS);

function words(maximum: number): z.ZodType<string> {
  return z
    .string()
    .max(maximum)
    .refine((text) => text.isWellFormed());
}

const name = words(NAME_LENGTH);
const fact = words(FACT_LENGTH)
  .refine((text) => text !== '')
  .nullable();
const aliasFacts = z.strictObject({
  kind: z.enum(ALIAS_KINDS),
  language: fact,
  validFrom: fact,
  validTo: fact,
});

/** The arguments of the calls about names, but for the one that takes a range of a text. */
export const NAME_SCHEMAS: {
  readonly [N in Exclude<keyof NameCalls, 'names.decideMention'>]: z.ZodType<Args<N>>;
} = {
  'names.list': z.tuple([]),
  'names.page': z.tuple([nameId]),
  'names.notes': z.tuple([nameId]),
  'names.create': z.tuple([name, nameKind]),
  'names.change': z.tuple([nameId, name, nameKind]),
  'names.describe': z.tuple([nameId, words(DESCRIPTION_LENGTH)]),
  'names.delete': z.tuple([nameId]),
  'names.mentions': z.tuple([nameId]),
  'names.inDocument': z.tuple([id.transform(toDocumentId)]),
  'names.together': z.tuple([nameId]),
  'names.suggestions': z.tuple([nameId]),
  'names.acceptSpelling': z.tuple([nameId, name, aliasFacts]),
  'names.rejectSpelling': z.tuple([nameId, name]),
  'names.addAlias': z.tuple([nameId, name, aliasFacts, id.transform(toPassageId).nullable()]),
  'names.changeAlias': z.tuple([aliasId, name, aliasFacts]),
  'names.removeAlias': z.tuple([aliasId]),
  'names.merge': z.tuple([nameId, nameId]),
  'names.unmerge': z.tuple([nameId]),
  'names.keepApart': z.tuple([nameId, nameId, z.boolean()]),
  'names.propose': z.tuple([]),
  'names.offers': z.tuple([]),
  'names.cancelLooking': z.tuple([]),
  'names.dismiss': z.tuple([name]),
};
