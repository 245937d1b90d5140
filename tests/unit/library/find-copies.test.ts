import { describe, expect, test } from 'vitest';
import { citationLoops, timeInversions } from '#shared/citing/citation-loops.ts';
import type { ImportedDocument } from '#shared/model/document.ts';
import { citationGraph } from '../../../electron/library/citation-graph.ts';
import { findCopies } from '../../../electron/library/find-copies.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { listDocuments, trashDocument } from '../../../electron/storage/documents.ts';
import { readRevision } from '../../../electron/storage/revisions.ts';
import { copiedCorpus } from '../../support/copied-corpus/corpus.ts';
import { sentencesOf } from '../../support/copied-corpus/sentences.ts';
import { seededRandom } from '../../bench/text/random.ts';
import { footnotesOf } from '../../support/footnotes.ts';
import { paragraph } from '../../support/imported-document.ts';
import { ofParagraphs, store } from '../../support/store.ts';
import { tempLibrary } from '../../support/temp-library.ts';

async function libraryOf(documents: readonly ImportedDocument[]): Promise<Database> {
  const db = await tempLibrary();
  for (const document of documents) {
    await store(db, document, { bytes: new TextEncoder().encode(document.title) });
  }
  return db;
}

async function findingsIn(db: Database) {
  const titles = new Map((await listDocuments(db)).map(({ id, title }) => [id, title]));
  const { findings } = await findCopies(db);
  return findings.map(({ source, copy, alsoIn, proposal, ...finding }) => ({
    ...finding,
    source: titles.get(source) ?? '',
    copy: titles.get(copy) ?? '',
    alsoIn: alsoIn.map((id) => titles.get(id) ?? '').toSorted(),
    proposed: proposal !== null,
  }));
}

describe('among sixty documents', () => {
  const { documents, copies, loops } = copiedCorpus();
  const key = ({ source, copy }: { readonly source: string; readonly copy: string }) => `${source} → ${copy}`;

  test('every copy of 60 % and more is found, the silent ones as silent, and next to nothing else', async ({
    task,
  }) => {
    const findings = await findingsIn(await libraryOf(documents));
    const found = new Map(findings.map((finding) => [key(finding), finding.cited]));
    const isFound = (copy: (typeof copies)[number]): boolean => {
      const cited = found.get(key(copy));
      return cited !== undefined && (cited === 'nowhere') === (copy.kind === 'silent');
    };
    const seeded = new Set(copies.map(key));
    const wrong = findings.filter((finding) => !seeded.has(key(finding)));
    const row = (kind: string, some: typeof copies) => ({
      kind,
      seeded: some.length,
      found: some.filter(isFound).length,
      wrong: 0,
    });
    const silent = copies.filter(({ kind }) => kind === 'silent');
    task.meta.copies = [
      ...[100, 90, 83, 80, 60, 30].map((overlap) =>
        row(
          `silent, ${overlap} %`,
          silent.filter((copy) => copy.overlap === overlap),
        ),
      ),
      row(
        'with a note that cites it',
        copies.filter(({ kind }) => kind === 'cited'),
      ),
      { kind: 'not a copy', seeded: 0, found: 0, wrong: wrong.length },
    ];
    expect(documents).toHaveLength(60);
    expect(copies.filter(({ overlap }) => overlap >= 60).filter((copy) => !isFound(copy))).toEqual([]);
    expect((findings.length - wrong.length) / findings.length).toBeGreaterThanOrEqual(0.95);
    expect(findings.every(({ order, proposed }) => order === 'certain' && proposed)).toBe(true);
  });

  test('every circle of citations is found, and no other', async ({ task }) => {
    const graph = await citationGraph(await libraryOf(documents));
    const titles = new Map(graph.documents.map(({ id, title }) => [id, title]));
    const found = citationLoops(graph).map((loop) =>
      loop.documents.map((id) => titles.get(id) ?? '').toSorted(),
    );
    const seeded = loops.map((loop) => loop.toSorted());
    task.meta.copies = [
      {
        kind: 'circles',
        seeded: seeded.length,
        found: seeded.filter((loop) => found.some((one) => one.join() === loop.join())).length,
        wrong: found.filter((loop) => !seeded.some((one) => one.join() === loop.join())).length,
      },
    ];
    expect(found).toEqual(seeded.toSorted((a, b) => b.length - a.length));
    for (const { way } of citationLoops(graph)) {
      expect(way.map(({ from }) => from)).toEqual([way.at(-1)?.to, ...way.slice(0, -1).map(({ to }) => to)]);
    }
    // In a circle all but one cite what is later, where each cites the next.
    const early = loops.flatMap((loop) => loop.slice(0, -1));
    const inversions = timeInversions(graph).map(
      ({ item }) => graph.documents.find(({ id }) => id === item)?.title ?? '',
    );
    expect(inversions.toSorted()).toEqual(early.toSorted());
  });

  test('the order of import makes no difference', async () => {
    const one = await findingsIn(await libraryOf(documents));
    const other = await findingsIn(await libraryOf(documents.toReversed()));
    expect(other).toEqual(one);
  });
});

const random = seededRandom(11);
const own = (count = 12) => sentencesOf(random, count).join(' ');
function ownDated(title: string, published: string | null, ...texts: readonly string[]): ImportedDocument {
  return { ...ofParagraphs(title, ...texts), published };
}

test('each passage is the same words in both texts', async () => {
  const shared = own(6);
  const db = await libraryOf([
    ownDated('Early', '1988', own(4), shared, own(4)),
    ownDated('Late', '1989', own(5), shared.replaceAll('the ', 'THE  '), own(5)),
  ]);
  const { findings } = await findCopies(db);
  const textOf = async (id: string | undefined) => {
    const document = (await listDocuments(db)).find((one) => one.id === id);
    const revision = document && (await readRevision(db, document.revisionId));
    return revision?.blocks.map(({ text }) => text).join('\n') ?? '';
  };
  const [finding] = findings;
  const [passage] = finding?.passages ?? [];
  const [source, copy] = [await textOf(finding?.source), await textOf(finding?.copy)];
  const words = shared.slice(0, -1);
  expect(findings).toHaveLength(1);
  expect(source.slice(passage?.source.start, passage?.source.end)).toBe(words);
  expect(copy.slice(passage?.copy.start, passage?.copy.end)).toBe(words.replaceAll('the ', 'THE  '));
});

test('without dates either may be the source, nothing is proposed, and a citation tells which it is', async () => {
  const shared = own(8);
  const db = await libraryOf([
    ownDated('One', null, shared, own(2)),
    ownDated('Other', null, shared, own(6)),
    ownDated('Vague', '198X', own()),
  ]);
  const [finding, ...others] = await findingsIn(db);
  expect(others).toEqual([]);
  // The share is told of the shorter one, as if it were the copy.
  expect(finding).toMatchObject({ source: 'Other', copy: 'One', order: 'unknown', proposed: false });
  expect(finding?.share).toBeCloseTo(0.8, 1);
});

test('a paragraph that two texts note to one third work is a quotation of it, a long one with its note is a copy', async () => {
  const quoted = own(4);
  const noting = (title: string, published: string, before: string, words: string, work: string) => {
    const text = `${words}[1]`;
    const marker = { kind: 'footnote-marker' as const, footnote: 0, start: words.length, end: text.length };
    return {
      ...ofParagraphs(title, before),
      published,
      blocks: [paragraph(before), paragraph(text, [marker])],
      footnotes: footnotesOf(work),
    };
  };
  const work = 'Brandt, Anna. "The Ferry Book." Harbour Press (1994): Print.';
  const other = 'Hollis, Petra. "The Kiln and Its Men." Quay Press (1992): Print.';
  const db = await libraryOf([
    noting('One', '2001', own(8), quoted, work),
    noting('Two', '2002', own(8), quoted, work),
    noting('Three', '2003', own(8), quoted, other),
  ]);
  expect((await findingsIn(db)).map(({ source, copy }) => [source, copy])).toEqual([['One', 'Three']]);
  const long = `${quoted} ${own(8)}`;
  const copied = await libraryOf([
    noting('One', '2001', own(8), long, work),
    noting('Two', '2002', own(8), long, work),
  ]);
  expect((await findingsIn(copied)).map(({ cited }) => cited)).toEqual(['nowhere']);
});

test('two that come from one address are one work, and what lies in the trash is left alone', async () => {
  const text = own();
  const page = { url: 'https://weir.example/told?utm_source=letter' };
  const db = await libraryOf([
    { ...ownDated('Told', '1988', text), ...page },
    { ...ownDated('Told again', '1989', text), url: 'http://www.weir.example/told' },
    ownDated('Elsewhere', '1990', text),
  ]);
  expect((await findingsIn(db)).map(({ source, copy }) => [source, copy])).toEqual([['Told', 'Elsewhere']]);
  const elsewhere = (await listDocuments(db)).find(({ title }) => title === 'Elsewhere');
  await db.transaction(async (tx) => {
    if (elsewhere) await trashDocument(tx, elsewhere.id, '2026-01-01T00:00:00.000Z');
  });
  expect(await findingsIn(db)).toEqual([]);
});

test('it stops when it is told to', async () => {
  const db = await libraryOf([ownDated('Other', '1990', own())]);
  const stop = new AbortController();
  stop.abort();
  await expect(findCopies(db, { signal: stop.signal })).rejects.toMatchObject({ code: 'cancelled' });
});

test('an empty library has no copies', async () => {
  expect(await findCopies(await tempLibrary())).toEqual({ compared: 0, findings: [] });
});
