/* What the benchmarks take from the main process. Bundled: its migrations are put into the bundle by the bundler. */
export { answerRequest } from '../../electron/importers/answer-request.ts';
export { chooseImporter } from '../../electron/importers/registry.ts';
export { findCopies } from '../../electron/library/find-copies.ts';
export { createImportProcess } from '../../electron/library/import-process.ts';
export { nodeReader } from '../../electron/library/node-reader.ts';
export { openIbid } from '../../electron/library/open-ibid.ts';
export { insertDocument, listDocuments } from '../../electron/storage/documents.ts';
export { newDocumentId, newPassageId, newRevisionId } from '../../electron/storage/ids.ts';
export { migrations } from '../../electron/storage/migrations.ts';
export { openLibrary } from '../../electron/storage/open-library.ts';
export { insertOriginal, packOriginal } from '../../electron/storage/originals.ts';
export { insertPassage } from '../../electron/storage/passages.ts';
export { insertRevision, readBlocks } from '../../electron/storage/revisions.ts';
export { search } from '../../electron/storage/search.ts';
export { parseQuery, toMatch } from '../../electron/storage/search-query.ts';
export { reanchor } from '#shared/anchoring/reanchor.ts';
