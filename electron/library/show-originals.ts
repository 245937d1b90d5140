import { Failed } from '#shared/ipc/result.ts';
import type { RevisionId } from '#shared/model/ids.ts';
import { hasLook, type Original, type OriginalLine } from '#shared/model/original.ts';
import type { Picture } from '#shared/model/picture.ts';
import type { StartOriginal } from '../originals/original-channel.ts';
import { readBesideFiles } from '../storage/beside-files.ts';
import type { Reader } from '../storage/database.ts';
import { readOriginal } from '../storage/originals.ts';
import { findReading } from '../storage/readings.ts';
import { findOriginalPart, findRevision } from '../storage/revisions.ts';
import { type OriginalLimits, type OriginalRun, startOriginalRun } from './original-run.ts';

export interface Originals {
  /**
   * What the file of a text looks like; null for one that has no look of its own. Fails with `not-found`,
   * `encrypted-file`, `wrong-password`, `original-crashed`, `original-timeout`, and as reading the file does. The password
   * is kept by the process that shows the file, as long as it does.
   */
  describe(id: RevisionId, password: string | null): Promise<Original | null>;
  /** `page` counts from 0; `width` is in pixels. Fails as `describe` does, and with `page-unreadable`. */
  page(id: RevisionId, page: number, width: number): Promise<Picture>;
  lines(id: RevisionId, page: number): Promise<readonly OriginalLine[]>;
  close(): void;
}

export interface OriginalsParts {
  readonly db: Reader;
  readonly start: StartOriginal;
  readonly limits?: OriginalLimits;
}

/** Files that are open at once: as many as can be looked at side by side. */
const MOST_OPEN = 4;
const IDLE_MS = 120_000;

interface Shown {
  readonly run: OriginalRun;
  idle: NodeJS.Timeout;
}

/** Shows files, each in a process of its own, which ends when nobody has asked for anything of it for a while. */
export function createOriginals({ db, start, limits }: OriginalsParts): Originals {
  const open = new Map<RevisionId, Shown>();

  function end(id: RevisionId): void {
    const shown = open.get(id);
    if (!shown) return;
    clearTimeout(shown.idle);
    open.delete(id);
    shown.run.end();
  }

  function keep(id: RevisionId, run: OriginalRun): void {
    const [oldest] = open.keys();
    if (open.size >= MOST_OPEN && oldest !== undefined) end(oldest);
    // A library that is being closed does not wait for it.
    open.set(id, { run, idle: setTimeout(() => end(id), IDLE_MS).unref() });
  }

  /** Used last, it stays longest. */
  function touched(id: RevisionId): OriginalRun | null {
    const shown = open.get(id);
    if (!shown || shown.run.isOver()) return null;
    open.delete(id);
    open.set(id, shown);
    shown.idle.refresh();
    return shown.run;
  }

  /** Null for a text without a look of its own. */
  async function runOf(id: RevisionId, password: string | null): Promise<OriginalRun | null> {
    const source = touched(id) ? null : await findSource(db, id);
    // Another may have asked while the bytes were being read.
    const known = touched(id);
    if (known || !source) return known;
    end(id);
    const { format, file } = source;
    const locked = password === null ? file : { ...file, password };
    const run = startOriginalRun(start, { kind: 'open', format, file: locked }, limits);
    keep(id, run);
    return run;
  }

  /** What cannot be opened, or is told as a whole, needs no process any longer. */
  async function opened(id: RevisionId, run: OriginalRun): Promise<Original> {
    const done = (): void => {
      if (open.get(id)?.run === run) end(id);
    };
    try {
      const original = await run.opened;
      if (original.kind !== 'pages') done();
      return original;
    } catch (error) {
      done();
      throw error;
    }
  }

  async function pagesOf(id: RevisionId): Promise<OriginalRun> {
    const run = await runOf(id, null);
    if (run && (await opened(id, run)).kind === 'pages') return run;
    throw new Failed('not-found', 'This document has no pages that could be shown.');
  }

  return {
    async describe(id, password) {
      const run = await runOf(id, password);
      return run ? opened(id, run) : null;
    },
    async page(id, page, width) {
      const run = await pagesOf(id);
      return { bytes: await run.ask<'page'>({ kind: 'page', page, width }), mediaType: 'image/png' };
    },
    async lines(id, page) {
      const run = await pagesOf(id);
      return run.ask<'lines'>({ kind: 'lines', page });
    },
    close() {
      for (const id of [...open.keys()]) end(id);
    },
  };
}

/** The file that a text was read from; null for one without a look of its own. */
async function findSource(db: Reader, id: RevisionId) {
  const [revision, reading, part] = await Promise.all([
    findRevision(db, id),
    findReading(db, id),
    findOriginalPart(db, id),
  ]);
  if (!revision || !reading) throw new Failed('not-found', 'This text is not in the library.');
  const { format, fileName } = reading;
  // Of a file that holds several texts none is what it looks like.
  if (!hasLook(format) || part !== '') return null;
  const bytes = await readOriginal(db, revision.originalHash);
  if (!bytes) throw new Error(`the original of ${id} is not in the library`);
  const beside = format === 'html' ? await readBesideFiles(db, revision.originalHash) : [];
  return { format, file: { name: fileName, bytes, ...(beside.length > 0 ? { beside } : {}) } };
}
