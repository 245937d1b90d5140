import { z } from 'zod';
import { LONGEST_AUTO_LOCK, LONGEST_PASSPHRASE, SHORTEST_PASSPHRASE } from '#shared/model/lock.ts';

/** One that is to be tried may be of any length: what is too short is no passphrase of a library. */
const given = z
  .string()
  .max(LONGEST_PASSPHRASE)
  .refine((text) => text.isWellFormed());
const chosen = given.refine((text) => text.normalize('NFC').length >= SHORTEST_PASSPHRASE);

export const LOCK_SCHEMAS = {
  'lock.state': z.tuple([]),
  'lock.unlock': z.tuple([given]),
  'lock.lock': z.tuple([]),
  'lock.encrypt': z.tuple([chosen, z.strictObject({ alsoRemoveBackups: z.boolean() })]),
  'lock.changePassphrase': z.tuple([given, chosen]),
  'lock.decrypt': z.tuple([given]),
  'lock.compact': z.tuple([]),
  'lock.cancel': z.tuple([]),
  'lock.setAutoLock': z.tuple([z.int().min(1).max(LONGEST_AUTO_LOCK).nullable()]),
};
