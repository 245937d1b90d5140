import type { LibraryHandlers } from '#shared/ipc/contract.ts';
import { actHandlers } from './acts.ts';
import { annotationHandlers } from './annotations.ts';
import { archiveHandlers } from './archives.ts';
import { backupHandlers } from './backups.ts';
import { caseActHandlers } from './cases/case-acts.ts';
import { caseFindingHandlers } from './cases/case-findings.ts';
import { caseFileHandlers } from './cases/case-files.ts';
import { caseHandlers } from './cases/cases.ts';
import { citationHandlers } from './citations.ts';
import { clipboardHandlers } from './clipboard.ts';
import { collectionHandlers } from './collections.ts';
import { documentHandlers } from './documents.ts';
import { highlightHandlers } from './highlights.ts';
import { exportedNoteHandlers } from './exported-notes.ts';
import { filterHandlers } from './filters.ts';
import { libraryHandlers } from './library.ts';
import { linkHandlers } from './links.ts';
import { metadataHandlers } from './metadata.ts';
import { nameHandlers } from './names.ts';
import { noteHandlers } from './notes.ts';
import { originalHandlers } from './originals.ts';
import type { HandlerParts } from './parts.ts';
import { passageHandlers } from './passages.ts';
import { pastingHandlers } from './pasting.ts';
import { pictureHandlers } from './pictures.ts';
import { recognitionHandlers } from './recognition.ts';
import { redactionHandlers } from './redactions.ts';
import { repairHandlers } from './repairs.ts';
import { revisionHandlers } from './revisions.ts';
import { savedSearchHandlers } from './saved-searches.ts';
import { searchHandlers } from './search.ts';
import { shortcutHandlers } from './shortcuts.ts';
import { tagHandlers } from './tags.ts';
import { trashHandlers } from './trash.ts';
import { templateHandlers } from './templates.ts';

export function createHandlers(parts: HandlerParts): LibraryHandlers {
  return {
    ...libraryHandlers(parts),
    ...archiveHandlers(parts),
    ...documentHandlers(parts),
    ...revisionHandlers(parts),
    ...repairHandlers(parts),
    ...recognitionHandlers(parts),
    ...originalHandlers(parts),
    ...metadataHandlers(parts),
    ...passageHandlers(parts),
    ...highlightHandlers(parts),
    ...annotationHandlers(parts),
    ...noteHandlers(parts),
    ...redactionHandlers(parts),
    ...exportedNoteHandlers(parts),
    ...nameHandlers(parts),
    ...pastingHandlers(parts),
    ...templateHandlers(parts),
    ...pictureHandlers(parts),
    ...searchHandlers(parts),
    ...savedSearchHandlers(parts),
    ...linkHandlers(parts),
    ...citationHandlers(parts),
    ...caseHandlers(parts),
    ...caseFindingHandlers(parts),
    ...caseActHandlers(parts),
    ...caseFileHandlers(parts),
    ...actHandlers(parts),
    ...backupHandlers(parts),
    ...shortcutHandlers(parts),
    ...clipboardHandlers(parts),
    ...tagHandlers(parts),
    ...trashHandlers(parts),
    ...collectionHandlers(parts),
    ...filterHandlers(parts),
  };
}
