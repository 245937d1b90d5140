import { basename, dirname } from 'node:path';
import type { Handlers } from '#shared/ipc/contract.ts';
import { ANNOTATIONS_FILE, inJson } from '../export/annotations/annotation-collection.ts';
import { collectAnnotations, documentsInUse } from '../export/annotations/collect-annotations.ts';
import { writeFiles } from '../export/write-files.ts';
import { importAnnotations, loadAnnotations } from '../library/annotations/import-annotations.ts';
import { listAnchoredRevisions } from '../storage/anchors.ts';
import type { HandlerParts } from './parts.ts';

export function annotationHandlers({ db, host }: Pick<HandlerParts, 'db' | 'host'>) {
  return {
    'annotations.export': async (document) => {
      const ids = document === null ? await documentsInUse(db) : [document];
      const content = inJson(await collectAnnotations(db, ids));
      const path = await host.chooseTarget(ANNOTATIONS_FILE);
      if (path === null) return false;
      await writeFiles(dirname(path), [{ name: basename(path), content }], true);
      return true;
    },
    'annotations.import': async () => {
      const [path] = (await host.chooseFiles('annotations')) ?? [];
      if (path === undefined) return null;
      const loaded = await loadAnnotations(path);
      const { passages, ...told } = await db.transaction(
        (tx) => importAnnotations(tx, loaded, host.now()),
        'Import annotations',
      );
      const carried = await Promise.all(passages.map(({ id }) => listAnchoredRevisions(db, id)));
      const revisionIds = [...new Set([...passages.map(({ revisionId }) => revisionId), ...carried.flat()])];
      if (revisionIds.length > 0) host.emit('passages.changed', { revisionIds });
      if (told.added > 0) host.emit('tags.changed', { ids: [] });
      return told;
    },
  } satisfies Partial<Handlers>;
}
