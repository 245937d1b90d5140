import type { ImportedDocument } from '#shared/model/document.ts';
import type { ImportedBlock } from '#shared/model/text.ts';
import { between, type Random, seededRandom } from '../../bench/text/random.ts';
import { footnotesOf } from '../footnotes.ts';
import { importedDocument, paragraph } from '../imported-document.ts';
import { BYLINE, FOOTER, PARAPHRASES, persianSentence, PRIMARY, sentence, sentencesOf } from './sentences.ts';

export interface SeededCopy {
  /** Titles. */
  readonly source: string;
  readonly copy: string;
  /** What of the copy is the source's, in hundredths. */
  readonly overlap: number;
  readonly kind: 'silent' | 'cited';
}

export interface CopiedCorpus {
  readonly documents: readonly ImportedDocument[];
  readonly copies: readonly SeededCopy[];
  /** The titles of each circle, in the order in which they cite each other. */
  readonly loops: readonly (readonly string[])[];
}

const SENTENCES = 20;

/** Sixty documents, the same for the same seed: copies, circles, and what looks like a copy and is none. */
export function copiedCorpus(seed = 6): CopiedCorpus {
  const random = seededRandom(seed);
  const documents: ImportedDocument[] = [];
  const copies: SeededCopy[] = [];
  const titleOf = titles(random);
  let day = 0;
  /** Each a while after the one before it. */
  const add = (texts: readonly string[], more: Partial<ImportedDocument> = {}): string => {
    day += between(random, 20, 60);
    const title = titleOf();
    const published = new Date(Date.UTC(1990, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
    documents.push(
      importedDocument('', {
        title,
        authors: [`Author ${documents.length}`],
        published,
        blocks: paragraphsOf(texts),
        ...more,
      }),
    );
    return title;
  };
  const own = (count = SENTENCES) => sentencesOf(random, count);

  for (const overlap of [100, 100, 60, 60, 60, 30, 30]) {
    const texts = own();
    const source = add(texts);
    const copy = add(copied(random, texts, overlap));
    copies.push({ source, copy, overlap, kind: 'silent' });
  }
  for (const overlap of [100, 60]) {
    const texts = sentencesOf(random, SENTENCES, persianSentence);
    const source = add(texts);
    // Whoever copied them wrote spaces where there were narrow gaps, and Arabic letters for Persian ones.
    const respelled = copied(random, texts, overlap, persianSentence).map((text) =>
      text.replaceAll('\u200c', ' ').replaceAll('ی', 'ي').replaceAll('ک', 'ك'),
    );
    copies.push({ source, copy: add(respelled), overlap, kind: 'silent' });
  }
  for (let pair = 0; pair < 2; pair += 1) {
    const texts = own();
    const source = add(texts);
    const copy = add(texts.map((text) => withWordChanged(random, text)));
    copies.push({ source, copy, overlap: 90, kind: 'silent' });
  }
  for (let pair = 0; pair < 2; pair += 1) {
    const texts = own();
    const source = add(texts);
    const copy = add(texts.map((text) => withEverySixthChanged(random, text)));
    copies.push({ source, copy, overlap: 83, kind: 'silent' });
  }
  const wire = own();
  const agency = add(wire);
  for (let outlet = 0; outlet < 4; outlet += 1) {
    const copy = add(copied(random, wire, 80));
    copies.push({ source: agency, copy, overlap: 80, kind: 'silent' });
  }
  for (const overlap of [100, 60]) {
    const texts = own();
    const source = add(texts);
    const notes = footnotesOf(citing(documents.at(-1)));
    const copy = add([], {
      blocks: [...paragraphsOf(copied(random, texts, overlap)), marked(sentence(random), 0)],
      footnotes: notes,
    });
    copies.push({ source, copy, overlap, kind: 'cited' });
  }
  const loops = [2, 3, 4].map((length) => circle(add, documents, length, own));

  const primary = add([PRIMARY, ...own(6)], { authors: ['Edda Quist'] });
  const [source] = documents.filter(({ title }) => title === primary);
  for (let quoting = 0; quoting < 5; quoting += 1) {
    const quotation =
      quoting % 2 === 0
        ? marked(`As a witness told it: “${PRIMARY}”`, 0)
        : { ...marked(PRIMARY, 0), kind: 'quote' as const };
    add([], {
      blocks: [...paragraphsOf(own(8)), quotation, ...paragraphsOf(own(8))],
      footnotes: footnotesOf(citing(source)),
    });
  }
  for (let outlet = 0; outlet < 3; outlet += 1) add([BYLINE, ...own(12), ...FOOTER]);
  for (const [one, other] of PARAPHRASES) {
    add([...one, ...own(6)]);
    add([...other, ...own(6)]);
  }
  while (documents.length < 60) add(own());
  return { documents, copies, loops };
}

/** Title after title, none twice. */
function titles(random: Random): () => string {
  const [what, where] = [
    'Ledger Winter Ferry Silence Harvest Lantern Crossing Inquiry Register Toll'.split(' '),
    'Orval Tarnmouth Kesselby Ayle Lindholm Corvin Marrowgate Ostrow'.split(' '),
  ];
  const given = new Set<string>();
  const title = (): string => {
    const made = `The ${what[between(random, 0, what.length - 1)]} at ${where[between(random, 0, where.length - 1)]} Number ${between(random, 10, 999)}`;
    if (given.has(made)) return title();
    given.add(made);
    return made;
  };
  return title;
}

/** Four sentences each. */
function paragraphsOf(texts: readonly string[]): readonly ImportedBlock[] {
  return Array.from({ length: Math.ceil(texts.length / 4) }, (_, at) =>
    paragraph(texts.slice(at * 4, at * 4 + 4).join(' ')),
  );
}

/** So many hundredths of the sentences are the source's, in its order; the others stand among them. */
function copied(
  random: Random,
  texts: readonly string[],
  overlap: number,
  make = sentence,
): readonly string[] {
  const kept = new Set<number>();
  while (kept.size < Math.round((texts.length * overlap) / 100))
    kept.add(between(random, 0, texts.length - 1));
  return texts.map((text, at) => (kept.has(at) ? text : make(random)));
}

function withWordChanged(random: Random, text: string): string {
  const words = text.split(' ');
  words[between(random, 4, words.length - 2)] = 'several';
  return words.join(' ');
}

function withEverySixthChanged(random: Random, text: string): string {
  const others = sentence(random).split(' ');
  return text
    .split(' ')
    .map((word, at) => (at % 6 === 5 ? (others[at % others.length] ?? word) : word))
    .join(' ');
}

function citing(document: ImportedDocument | undefined): string {
  const [author = ''] = document?.authors ?? [];
  const [given = '', family = ''] = author.split(' ');
  return `${family}, ${given}. "${document?.title}." Weir Valley Review (${document?.published?.slice(0, 4)}): Web.`;
}

/** A paragraph that the marker of a footnote ends. */
function marked(text: string, footnote: number): ImportedBlock {
  const sign = `[${footnote + 1}]`;
  return paragraph(`${text}${sign}`, [
    { kind: 'footnote-marker', footnote, start: text.length, end: text.length + sign.length },
  ]);
}

/** Documents of which each cites the next, and the last the first. */
function circle(
  add: (texts: readonly string[], more?: Partial<ImportedDocument>) => string,
  documents: ImportedDocument[],
  length: number,
  own: (count?: number) => readonly string[],
): readonly string[] {
  const first = documents.length;
  const all = Array.from({ length }, () => add(own(10)));
  for (let at = 0; at < length; at += 1) {
    const document = documents[first + at];
    const next = documents[first + ((at + 1) % length)];
    if (!document) continue;
    documents[first + at] = {
      ...document,
      blocks: [...document.blocks, marked(own(1).join(''), 0)],
      footnotes: footnotesOf(citing(next)),
    };
  }
  return all;
}
