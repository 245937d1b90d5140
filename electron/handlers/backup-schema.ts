import { z } from 'zod';

/** Looked up among the files that are there, and never a path. */
const backupName = z
  .string()
  .max(255)
  .regex(/^[^/\\\0]+\.ibid$/);

export const BACKUP_SCHEMAS = {
  'backups.list': z.tuple([]),
  'backups.make': z.tuple([]),
  'backups.cancel': z.tuple([]),
  'backups.chooseFolder': z.tuple([]),
  'backups.useOwnFolder': z.tuple([]),
  'backups.restore': z.tuple([backupName]),
};
