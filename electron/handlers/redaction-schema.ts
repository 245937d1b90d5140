import { z } from 'zod';
import type { RedactionCalls } from '#shared/ipc/calls/redactions.ts';
import type { Args } from '#shared/ipc/contract.ts';
import { ID_PATTERN, toNameId, toPolicyId } from '#shared/model/ids.ts';

const LONGEST = 1000;
const MOST = 10_000;
/** What a policy is called, as everything else that a person calls something. */
const TITLE_LENGTH = 1000;

const words = z
  .string()
  .max(LONGEST)
  .refine((text) => text.isWellFormed() && !/[\p{Cc}█]/u.test(text), 'is not words alone');

const name = words.refine((text) => /\p{L}/u.test(text), 'has no letter');
const id = z.string().regex(ID_PATTERN);
export const policyId = id.transform(toPolicyId);
const hiddenNames = z
  .array(z.strictObject({ nameId: id.transform(toNameId).nullable(), name, as: words }))
  .max(MOST);

/** What an export hides; also the file that the command line takes. */
export const redactionPolicy = z.strictObject({
  secret: z.string().min(16).max(LONGEST),
  hide: z
    .array(z.strictObject({ name, as: words }))
    .min(1)
    .max(MOST),
});

/** The arguments of the calls about whom exports hide, but for the one that takes an export. */
export const REDACTION_SCHEMAS: {
  readonly [N in Exclude<keyof RedactionCalls, 'redactions.preview'>]: z.ZodType<Args<N>>;
} = {
  'redactions.list': z.tuple([]),
  'redactions.save': z.tuple([
    z.strictObject({
      id: policyId.nullable(),
      name: z
        .string()
        .max(TITLE_LENGTH)
        .refine((text) => text.isWellFormed()),
      hide: hiddenNames,
    }),
  ]),
  'redactions.delete': z.tuple([policyId]),
  'redactions.secret': z.tuple([policyId]),
  'redactions.spellings': z.tuple([hiddenNames]),
};
