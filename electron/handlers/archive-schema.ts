import { z } from 'zod';

export const ARCHIVE_SCHEMAS = {
  'library.archive': z.tuple([]),
  'library.restoreArchive': z.tuple([]),
  'library.cancelArchive': z.tuple([]),
  'notes.importExported': z.tuple([]),
};
