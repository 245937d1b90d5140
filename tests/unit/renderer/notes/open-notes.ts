import { onTestFinished } from 'vitest';
import type { Events } from '#shared/ipc/contract.ts';
import type { Failed } from '#shared/ipc/result.ts';
import type { WindowApi } from '#shared/ipc/window-api.ts';
import { createArchives } from '../../../../electron/archive/archives.ts';
import { createBackups } from '../../../../electron/backups/keep-backups.ts';
import { createDispatch } from '../../../../electron/handlers/dispatch.ts';
import { caseKnowledge } from '../../../../electron/handlers/cases/case-knowledge.ts';
import { createHandlers } from '../../../../electron/handlers/index.ts';
import { createDocumentImport } from '../../../../electron/library/import-documents.ts';
import { createImportProcess } from '../../../../electron/library/import-process.ts';
import { createOriginals } from '../../../../electron/library/show-originals.ts';
import { createIndexing } from '../../../../electron/library/keep-indexed.ts';
import { createNameLooking } from '../../../../electron/library/names/look-through.ts';
import { createPasteProcess } from '../../../../electron/library/paste-process.ts';
import { nodeReader } from '../../../../electron/library/node-reader.ts';
import { createRecognition } from '../../../../electron/library/recognize-document.ts';
import type { Call } from '../../../../renderer/bridge/client.ts';
import { createClient } from '../../../../renderer/bridge/client.ts';
import { testHost } from '../../../support/host.ts';
import { IMPORTERS } from '../../../support/library.ts';
import { ofParagraphs, store } from '../../../support/store.ts';
import { tempLibrary } from '../../../support/temp-library.ts';

export const WORDS = 'there were about fifty people in the lower building';

/** A library on disk as a window sees it, with a statement in it to quote from. */
export async function openNotes() {
  const db = await tempLibrary();
  const listeners = new Set<(name: string, event: unknown) => void>();
  const told = testHost();
  const host = {
    ...told,
    folder: null as string | null,
    async chooseFolder() {
      return host.folder;
    },
    emit: <N extends keyof Events>(name: N, event: Events[N]) =>
      listeners.forEach((tell) => tell(name, event)),
  };
  const reader = createImportProcess(nodeReader(IMPORTERS));
  const documents = createDocumentImport({
    db,
    process: reader,
    emit: host.emit,
    now: host.now,
  });
  const recognition = createRecognition({
    db,
    start: () => {
      throw new Error('nothing is recognised here');
    },
    emit: host.emit,
    now: host.now,
  });
  const paste = createPasteProcess(nodeReader(IMPORTERS));
  onTestFinished(() => paste.close());
  const originals = createOriginals({
    db,
    start: () => {
      throw new Error('no original is shown here');
    },
  });
  const indexing = createIndexing({ db, emit: host.emit });
  const looking = createNameLooking({ db, emit: host.emit });
  const backups = createBackups({ db, emit: host.emit, now: () => host.now(), times: null });
  const handlers = createHandlers({
    backups,
    db,
    host,
    archives: createArchives(db),
    documents,
    reader,
    recognition,
    paste,
    originals,
    indexing,
    looking,
    knowledge: caseKnowledge(db),
  });
  const dispatch = createDispatch(() => handlers);
  /** The library is not closed under a window that is still saving. */
  const running = new Set<Promise<unknown>>();
  onTestFinished(async () => {
    while (running.size > 0) await Promise.allSettled(running);
  });
  /** What the next saves answer instead of saving. */
  const faults: Failed[] = [];
  const api: WindowApi = {
    async call(name, args) {
      const fault = name === 'notes.save' ? faults.shift() : undefined;
      if (fault) return { ok: false, error: { code: fault.code, message: fault.message } };
      const answer = dispatch(name, args);
      running.add(answer);
      return answer.finally(() => running.delete(answer));
    },
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const call: Call = createClient(api);
  const document = await store(
    db,
    ofParagraphs('What I Saw', 'I came in the autumn.', `He said that ${WORDS}.`),
  );
  const start = 'I came in the autumn.\nHe said that '.length;
  const quote = () =>
    call('passages.create', { revisionId: document.revisionId, start, end: start + WORDS.length });
  return { api, call, host, faults, document, quote };
}

/** A note with a title and, in one paragraph, words. */
export async function makeNote(call: Call, title: string, state: string) {
  const { id } = await call('notes.create', '');
  return call('notes.save', { id, title, state, basedOn: 1 });
}
