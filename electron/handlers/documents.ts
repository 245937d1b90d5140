import type { Handlers } from '#shared/ipc/contract.ts';
import { Failed } from '#shared/ipc/result.ts';
import type { ImportOutcome } from '#shared/model/import.ts';
import { listWorks } from '../library/list-works.ts';
import type { PathOutcome } from '../library/import-documents.ts';
import { findDocument, listDocuments, listNewest } from '../storage/documents.ts';
import { documentNow } from '../storage/merged-documents.ts';
import { findPicture } from '../storage/pictures.ts';
import { beginText } from '../storage/begin-text.ts';
import { readReport, readRevision } from '../storage/revisions.ts';
import type { HandlerParts } from './parts.ts';

export function documentHandlers({ db, host, documents }: HandlerParts) {
  return {
    'documents.list': () => listDocuments(db),
    'documents.newest': (count) => listNewest(db, count),
    'documents.works': () => listWorks(db),
    'documents.find': async (id) => findDocument(db, await documentNow(db, id)),
    'documents.read': async (id) => (await readRevision(db, id)) ?? noText(),
    'documents.begin': async (id, ordinal) => (await beginText(db, id, ordinal)) ?? noText(),
    'documents.report': async (id) => (await readReport(db, id)) ?? noText(),
    'documents.picture': async (id, ordinal) => {
      const picture = await findPicture(db, id, ordinal);
      if (!picture) throw new Failed('not-found', 'This picture is not in the library.');
      return picture;
    },
    'documents.import': async () => {
      const paths = await host.chooseFiles('documents');
      return withoutPaths(await documents.importPaths(paths ?? []));
    },
    'documents.importGiven': (files, password) => documents.importGiven(files, password),
    'documents.retryImport': async (password) => withoutPaths(await documents.retry(password)),
    'documents.cancelImport': async () => documents.cancel(),
  } satisfies Partial<Handlers>;
}

/** The window never learns a path. */
function withoutPaths(outcomes: readonly PathOutcome[]): readonly ImportOutcome[] {
  return outcomes.map(({ path: _path, ...outcome }) => outcome);
}

function noText(): never {
  throw new Failed('not-found', 'This text is not in the library.');
}
