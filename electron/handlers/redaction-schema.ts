import { z } from 'zod';

const LONGEST = 1000;
const MOST = 10_000;
const words = z
  .string()
  .max(LONGEST)
  .refine((text) => text.isWellFormed() && !/[\p{Cc}█]/u.test(text), 'is not words alone');

/** What an export hides; also the file that the command line takes. */
export const redactionPolicy = z.strictObject({
  secret: z.string().min(16).max(LONGEST),
  hide: z
    .array(z.strictObject({ name: words.refine((name) => /\p{L}/u.test(name), 'has no letter'), as: words }))
    .min(1)
    .max(MOST),
});
