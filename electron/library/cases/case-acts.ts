import type { Emit } from '#shared/ipc/contract.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import { readCase } from '../../storage/cases.ts';
import type { Database } from '../../storage/database.ts';
import { setDocumentOf } from '../../storage/write-case.ts';
import { type CaseAct, find } from './case-act.ts';
import type { CaseFile } from './case-schema.ts';
import { claimActs } from './claim-acts.ts';
import { importCase, type ImportedCase } from './import-case.ts';
import { type MatchedDocument, matchDocument } from './match-document.ts';
import { sourceActs } from './source-acts.ts';
import { statementActs } from './statement-acts.ts';

interface CaseParts {
  readonly db: Database;
  readonly emit: Emit;
  readonly now: () => Date;
}

export type CaseActs = ReturnType<typeof caseActs>;

/** What a person may do to a case. Each can be undone as a whole. */
export function caseActs({ db, emit, now }: CaseParts) {
  const act: CaseAct = async (words, work, claims = []) => {
    const done = await db.transaction(work, words);
    emit('case.changed', { claims });
    return done;
  };
  return {
    ...sourceActs(act, now),
    ...statementActs(act, db, now),
    ...claimActs(act, now),

    /** Fails as `importCase` does. */
    importFile: (file: CaseFile, existing?: 'refuse' | 'replace'): Promise<ImportedCase> =>
      act('Import case', (tx) => importCase(tx, file, now(), existing)),

    /**
     * Says which document of the library one of the case is; null for none. Answers which statements were found in its
     * text. Fails with `not-found`.
     */
    matchDocument: async (id: string, document: DocumentId | null): Promise<readonly string[]> => {
      const { quoted, revisionId } = await act('Match document', async (tx): Promise<MatchedDocument> => {
        find((await readCase(tx)).documents, id, 'document');
        if (document !== null) return matchDocument(tx, id, document, now());
        await setDocumentOf(tx, id, null);
        return { quoted: [], revisionId: null };
      });
      if (revisionId !== null) emit('passages.changed', { revisionIds: [revisionId] });
      return quoted;
    },
  };
}
