import type { Handlers } from '#shared/ipc/contract.ts';
import { documentHandlers } from './documents.ts';
import { libraryHandlers } from './library.ts';
import { metadataHandlers } from './metadata.ts';
import { noteHandlers } from './notes.ts';
import type { HandlerParts } from './parts.ts';
import { passageHandlers } from './passages.ts';
import { recognitionHandlers } from './recognition.ts';
import { repairHandlers } from './repairs.ts';
import { revisionHandlers } from './revisions.ts';
import { searchHandlers } from './search.ts';

export function createHandlers(parts: HandlerParts): Handlers {
  return {
    ...libraryHandlers(parts),
    ...documentHandlers(parts),
    ...revisionHandlers(parts),
    ...repairHandlers(parts),
    ...recognitionHandlers(parts),
    ...metadataHandlers(parts),
    ...passageHandlers(parts),
    ...noteHandlers(parts),
    ...searchHandlers(parts),
  };
}
