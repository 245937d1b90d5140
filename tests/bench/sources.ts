/* What the benchmarks take from the main process. Bundled: its migrations are put into the bundle by the bundler. */
export { answerRequest } from '../../electron/importers/answer-request.ts';
export { chooseImporter } from '../../electron/importers/registry.ts';
export { createImportProcess } from '../../electron/library/import-process.ts';
export { nodeReader } from '../../electron/library/node-reader.ts';
export { openIbid } from '../../electron/library/open-ibid.ts';
export { insertDocument } from '../../electron/storage/documents.ts';
export { newDocumentId, newPassageId, newRevisionId } from '../../electron/storage/ids.ts';
export { migrations } from '../../electron/storage/migrations.ts';
export { openLibrary } from '../../electron/storage/open-library.ts';
export { insertOriginal, packOriginal } from '../../electron/storage/originals.ts';
export { insertPassage } from '../../electron/storage/passages.ts';
export { insertRevision } from '../../electron/storage/revisions.ts';
export { countWordsPiece } from '../../electron/storage/count-words.ts';
export { indexPiece } from '../../electron/storage/reindex.ts';
export { planInLibrary, searchLibrary } from '../../electron/library/search-library.ts';
export { plainAsk } from '#shared/model/search.ts';
export { reanchor } from '#shared/anchoring/reanchor.ts';
