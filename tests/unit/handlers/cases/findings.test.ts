import { expect, test } from 'vitest';
import type { CaseFinding } from '#shared/model/case-findings.ts';
import type { DocumentSummary } from '#shared/model/document.ts';
import { openTestIbid, type TestIbid } from '../../../support/library.ts';
import { libraryRows } from '../../../support/library-rows.ts';
import { openSample } from '../../../support/sample-case.ts';
import { sentencesOf } from '../../../support/copied-corpus/sentences.ts';
import { seededRandom } from '../../../bench/text/random.ts';

type Copy = Extract<CaseFinding, { kind: 'copy' }>;

/** An imported article; without a date where nobody knows when it appeared. */
async function article(
  { handlers }: Pick<TestIbid, 'handlers'>,
  title: string,
  published: string | null,
  texts: readonly string[],
): Promise<DocumentSummary> {
  const date = published === null ? '' : `date: ${published}\n`;
  const markdown = `---\ntitle: "${title}"\n${date}---\n\n${texts.join('\n\n')}\n`;
  const [outcome] = await handlers['documents.importGiven'](
    [{ name: `${title}.md`, bytes: new TextEncoder().encode(markdown) }],
    null,
  );
  if (outcome?.status !== 'imported') throw new Error(`${title} was not imported`);
  return outcome.document;
}

interface Copied extends TestIbid {
  readonly source: DocumentSummary;
  readonly copy: DocumentSummary;
}

/** An article, and a later one that has its words without saying so; a statement in each that supports one claim. */
async function copiedLibrary(): Promise<Copied> {
  const ibid = await openTestIbid();
  const texts = sentencesOf(seededRandom(3), 20);
  const source = await article(ibid, 'The Ferry', '1990-03-01', texts);
  const copy = await article(ibid, 'The Ferry, Again', '1994-05-01', texts);
  await ibid.cases.importFile({
    sources: [
      { id: 's1', name: 'Farid Moradi' },
      { id: 's2', name: 'Jo Brand' },
    ],
    statements: [
      { id: 't1', speaker: 's1', basis: 'first-hand', document: 'd1' },
      { id: 't2', speaker: 's2', basis: 'unknown', document: 'd2' },
    ],
    claims: [
      {
        id: 'c1',
        text: 'The ferry came.',
        evidence: ['t1', 't2'].map((statement) => ({ statement, stance: 'supports' as const })),
      },
    ],
  });
  for (const [id, { revisionId }] of [
    ['t1', source],
    ['t2', copy],
  ] as const) {
    const passage = await ibid.handlers['passages.create']({ revisionId, start: 0, end: 30 });
    await ibid.cases.quoteStatement(id, passage.id);
  }
  return { ...ibid, source, copy };
}

async function copiesIn({ handlers }: Pick<TestIbid, 'handlers'>): Promise<readonly Copy[]> {
  const { findings } = await handlers['case.findings']();
  return findings.filter((finding): finding is Copy => finding.kind === 'copy');
}

const originsOf = async ({ handlers }: Pick<TestIbid, 'handlers'>) => {
  const [claim] = await handlers['case.claims']();
  return [claim?.origins.certain, claim?.origins.possible];
};

test('a silent copy is told with its words and what accepting it would say; nothing is added by itself', async () => {
  const ibid = await copiedLibrary();
  const before = await libraryRows(ibid.db);
  const [finding] = await copiesIn(ibid);
  expect(finding).toMatchObject({
    source: { documentId: ibid.source.id, title: 'The Ferry', published: '1990-03-01' },
    copy: { documentId: ibid.copy.id, title: 'The Ferry, Again', published: '1994-05-01' },
    cited: 'nowhere',
    share: 1,
    decision: null,
  });
  const [passage] = finding?.passages ?? [];
  expect(passage?.source.words).toBe(passage?.copy.words);
  expect(finding?.proposal).toEqual([
    'A link says that “The Ferry, Again” repeats “The Ferry”.',
    expect.stringMatching(/^Jo Brand: “.+” is derived from Farid Moradi: “.+”/u),
  ]);
  expect(await libraryRows(ibid.db)).toBe(before);
  expect(await originsOf(ibid)).toEqual([1, 2]);
});

test('a copy that is accepted is a link and an origin less, until it is taken back or undone', async () => {
  const ibid = await copiedLibrary();
  const { handlers, host } = ibid;
  const rows = await libraryRows(ibid.db);
  const [{ key } = { key: '' }] = await copiesIn(ibid);
  await handlers['case.decideFinding'](key, 'accepted');
  const [statement] = await handlers['case.statements'](['t2']);
  expect([statement?.basis, statement?.from]).toEqual(['derived', [{ kind: 'statement', id: 't1' }]]);
  expect(await originsOf(ibid)).toEqual([1, 1]);
  expect(await handlers['links.of']({ kind: 'document', id: ibid.copy.id })).toMatchObject([
    { typeId: 'repeats', forward: true },
  ]);
  expect(host.toldOf('links.changed')).toEqual([{ ids: [] }]);
  const again = await copiesIn(ibid);
  expect(again.map((one) => [one.key, one.decision, one.cited])).toEqual([[key, 'accepted', 'nowhere']]);

  await handlers['case.decideFinding'](key, null);
  expect(await originsOf(ibid)).toEqual([1, 2]);
  expect(await libraryRows(ibid.db)).toBe(rows);

  await handlers['case.decideFinding'](key, 'accepted');
  await handlers['acts.undo']((await handlers['acts.state']()).undo?.id ?? -1);
  expect(await libraryRows(ibid.db)).toBe(rows);
});

test('what a person has changed since an acceptance stays when it is taken back', async () => {
  const ibid = await copiedLibrary();
  const { handlers } = ibid;
  const [{ key } = { key: '' }] = await copiesIn(ibid);
  await handlers['case.decideFinding'](key, 'accepted');
  const facts = { said: null, event: null, from: [], credibility: null };
  await handlers['case.changeStatement']('t2', { ...facts, speaker: 's2', basis: 'first-hand' });
  await handlers['case.decideFinding'](key, 'dismissed');
  expect((await handlers['case.statements'](['t2']))[0]?.basis).toBe('first-hand');
  expect((await copiesIn(ibid))[0]?.decision).toBe('dismissed');
});

test('of two copies without a date nobody knows which is the source, and nothing can be accepted', async () => {
  const ibid = await openTestIbid();
  const texts = sentencesOf(seededRandom(3), 20);
  for (const title of ['One', 'Two']) await article(ibid, title, null, texts);
  const [finding] = await copiesIn(ibid);
  expect(finding?.proposal).toEqual([]);
  await expect(ibid.handlers['case.decideFinding'](finding?.key ?? '', 'accepted')).rejects.toMatchObject({
    code: 'conflict',
  });
  await ibid.handlers['case.decideFinding'](finding?.key ?? '', 'dismissed');
  expect((await copiesIn(ibid))[0]?.decision).toBe('dismissed');
});

test('circles of documents and of statements are told with where each has it from', async () => {
  const { handlers, cases } = await openSample();
  await cases.importFile({
    statements: [
      { id: 'a', text: 'Snow fell.', basis: 'hearsay', from: ['b'] },
      { id: 'b', text: 'It snowed.', basis: 'hearsay', from: ['a'] },
      { id: 'own', text: 'I said so.', basis: 'derived', from: ['own'] },
    ],
  });
  const { findings, compared } = await handlers['case.findings']();
  const loops = findings.filter((finding) => finding.kind === 'loop');
  expect(compared).toBe(4);
  expect(loops.map(({ message }) => message)).toEqual([
    '“The Lantern Goes Out” cites “What I Saw at Lantern House”, which cites “The Lantern Goes Out”.',
    '“Snow fell.” is taken from “It snowed.”, which is taken from “Snow fell.”.',
    '“I said so.” is its own source.',
  ]);
  expect(loops[0]?.way.map(({ date, places }) => [date, places.length])).toEqual([
    ['2009-11-22', 1],
    ['2011-05-14', 1],
  ]);
  expect(loops[0]?.way[0]?.places[0]?.words).toContain('What I Saw at Lantern House');
  const [first] = loops;
  await handlers['case.decideFinding'](first?.key ?? '', 'accepted');
  const again = await handlers['case.findings']();
  expect(again.findings.find(({ key }) => key === first?.key)?.decision).toBe('accepted');
});

test('dates that cannot be are told with their words, on the timeline too', async () => {
  const { handlers } = await openSample();
  await handlers['case.changeStatement']('moradi-fifty', {
    speaker: 'moradi',
    said: '2011-05-14',
    event: '1989-06',
    basis: 'first-hand',
    from: [],
    credibility: null,
  });
  const message = 'tells at first hand of June 1989, but the speaker was there from 1986 to 9 October 1988.';
  const { findings } = await handlers['case.findings']();
  const dates = findings.flatMap((finding) => (finding.kind === 'date' ? [finding] : []));
  const later = 'is of 22 November 2009, and cites “What I Saw at Lantern House” of 14 May 2011.';
  expect(dates).toMatchObject([
    {
      about: 'statement',
      id: 'moradi-fifty',
      certainty: 'certain',
      message: `Farid Moradi: “there were about fifty people in the lower building” ${message}`,
      places: [{ words: 'there were about fifty people in the lower building' }],
    },
    // Only the case knows when the article appeared.
    {
      about: 'document',
      message: `“The Lantern Goes Out” ${later}`,
      places: [{ title: 'The Lantern Goes Out' }],
    },
  ]);
  expect((await handlers['case.timeline']()).findings).toEqual([
    { kind: 'statement', id: 'moradi-fifty', certainty: 'certain', message: `It ${message}` },
    { kind: 'document', id: 'article', certainty: 'certain', message: `It ${later}` },
  ]);
});

test('a look for findings is given up when it is cancelled, and what is not found cannot be decided', async () => {
  const { handlers } = await openSample();
  const looking = handlers['case.findings']().catch((error: unknown) => error);
  await handlers['case.cancelFindings']();
  expect(await looking).toMatchObject({ code: 'cancelled' });
  await expect(handlers['case.decideFinding']('copy-nowhere', 'dismissed')).rejects.toMatchObject({
    code: 'not-found',
  });
});
