import type { ImportedDocument } from '#shared/model/document.ts';
import type { ImportedBlock } from '#shared/model/text.ts';
import { between, type Random, seededRandom } from './random.ts';
import { sentence, sentences } from './sentences.ts';
import { type DrawWord, type Script, wordsOf } from './vocabulary.ts';

/** Of what is generated here: a cached library made by another version is made anew. */
export const GENERATOR_VERSION = 1;

/** Every tenth document is in another script, as in the libraries that Ibid is for. */
function scriptOf(number: number): Script {
  return number % 10 === 9 ? 'arabic' : 'latin';
}

/** Document `number` of an endless library: ten passages on average. The same number gives the same document. */
export function makeDocument(number: number): ImportedDocument {
  const script = scriptOf(number);
  const random = seededRandom(number + 1);
  const draw = wordsOf(script);
  const notes = between(random, 0, 3);
  const body = Array.from({ length: between(random, 3, 13) }, () => passage(random, draw, script));
  const blocks = body.map((plain, index) => (index < notes ? withMarker(plain, index) : plain));
  const footnotes = Array.from({ length: Math.min(notes, blocks.length) }, (_, index) => ({
    label: `${index + 1}`,
    blocks: [block('paragraph', sentence(random, draw, between(random, 8, 24)), script)],
    citations: [],
  }));
  const length = [...blocks, ...footnotes.flatMap((note) => note.blocks)].reduce(
    (sum, { text }) => sum + text.length,
    0,
  );
  return {
    title: sentence(random, draw, between(random, 3, 8)).slice(0, -1),
    authors: [sentence(random, draw, 2).slice(0, -1)],
    published: `${between(random, 1978, 2024)}-${String(between(random, 1, 12)).padStart(2, '0')}`,
    breadcrumb: [],
    publisher: null,
    url: null,
    language: script === 'arabic' ? 'fa' : 'en',
    direction: script === 'arabic' ? 'rtl' : 'ltr',
    blocks: [block('heading', sentence(random, draw, 5).slice(0, -1), script), ...blocks],
    footnotes,
    pictures: [],
    report: {
      audit: {
        markersWithoutNote: [],
        notesWithoutMarker: [],
        gaps: [],
        duplicates: [],
        dropped: [],
        characters: { body: length, footnotes: 0, metadata: 0, dropped: 0, total: length },
      },
      losses: [],
      encoding: 'utf-8',
    },
  };
}

function passage(random: Random, draw: DrawWord, script: Script): ImportedBlock {
  return block('paragraph', sentences(random, draw, between(random, 30, 140)), script);
}

function block(kind: ImportedBlock['kind'], text: string, script: Script): ImportedBlock {
  return {
    kind,
    level: 1,
    text,
    language: script === 'arabic' ? 'fa' : 'en',
    direction: script === 'arabic' ? 'rtl' : 'ltr',
    spans: [],
  };
}

function withMarker(marked: ImportedBlock, footnote: number): ImportedBlock {
  const text = `${marked.text}[${footnote + 1}]`;
  return {
    ...marked,
    text,
    spans: [{ kind: 'footnote-marker', start: marked.text.length, end: text.length, footnote }],
  };
}
