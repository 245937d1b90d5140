import { Failed } from '#shared/ipc/result.ts';
import type { OneFileFlavour } from '#shared/model/export.ts';
import type { NoteId } from '#shared/model/ids.ts';
import type { Reader } from '../storage/database.ts';
import { ANNOTATIONS_FILE, inJson } from './annotations/annotation-collection.ts';
import { collectAnnotations } from './annotations/collect-annotations.ts';
import { collectProject } from './qdpx/collect-project.ts';
import { writeQdpx } from './qdpx/write-qdpx.ts';
import type { Redaction } from './redact/redaction.ts';
import { sourcesOfNotes } from './sources-of-notes.ts';
import { existingNames } from './write-files.ts';

export interface OneFile {
  /** Without extension. */
  readonly name: string;
  /** With its dot. */
  readonly extension: string;
  readonly content: string | Uint8Array;
  readonly remarks: readonly string[];
}

/** All passages of what the notes quote, refer to or cite; in a project also the notes. Fails as the collecting does, and with `export-leaks` where a
 * kind of file can hide nobody. */
export async function oneFileOf(
  db: Reader,
  flavour: OneFileFlavour,
  notes: readonly NoteId[],
  redaction: Redaction | null,
): Promise<OneFile> {
  if (flavour === 'qdpx' && redaction) {
    throw new Failed(
      'export-leaks',
      'A project holds the whole texts of the sources, so that nobody can be hidden in it.',
    );
  }
  const sources = await sourcesOfNotes(db, notes);
  if (flavour === 'annotations') {
    const [name = '', ending = ''] = ANNOTATIONS_FILE.split('.');
    const collection = await collectAnnotations(db, sources, redaction);
    const remarks =
      collection.total > 0
        ? []
        : ['Nothing is marked in what the notes quote or cite: there is no annotation.'];
    return { name, extension: `.${ending}`, content: inJson(collection), remarks };
  }
  const project = await collectProject(db, sources, notes);
  return { name: 'project', extension: '.qdpx', content: writeQdpx(project), remarks: project.lost };
}

/** What it may be called in the folder, so that nothing there is in its way. */
export async function nameBeside({ name, extension }: OneFile, folder: string): Promise<string> {
  let own = name + extension;
  for (let number = 2; (await existingNames(folder, [own])).length > 0; number += 1) {
    own = `${name} (${number})${extension}`;
  }
  return own;
}
