import type { CaseFile } from '../../../electron/library/cases/case-schema.ts';
import { between, type Random, seededRandom } from './random.ts';

interface CaseSize {
  readonly documents: number;
  /** What statements are taken from, all together. */
  readonly citations: number;
  readonly claims: number;
}

const STATEMENTS_PER_DOCUMENT = 20;
const SPEAKERS_PER_DOCUMENT = 0.3;
const EVIDENCE_PER_CLAIM = 8;

/**
 * A case as a large inquiry might have it: of the statements every fourth is made first-hand or of unknown provenance, the
 * others are taken from one, two or three, mostly from what stands in earlier documents and sometimes in a circle.
 */
export function makeCase({ documents, citations, claims }: CaseSize): Required<CaseFile> {
  const random = seededRandom(17);
  const speakers = Math.ceil(documents * SPEAKERS_PER_DOCUMENT);
  const count = documents * STATEMENTS_PER_DOCUMENT;
  const taken = Math.floor(count * 0.75);
  const one = (least: number, most: number): string => `t${between(random, least, most)}`;
  const statements = Array.from({ length: count }, (_, index) => {
    const isTaken = index % 4 !== 0;
    return {
      id: `t${index}`,
      document: `d${Math.floor(index / STATEMENTS_PER_DOCUMENT)}`,
      speaker: `s${between(random, 0, speakers - 1)}`,
      said: String(between(random, 1985, 2005)),
      basis: isTaken
        ? ('derived' as const)
        : index % 40 === 0
          ? ('unknown' as const)
          : ('first-hand' as const),
      from: isTaken ? origins(random, index, count, citations / taken, one) : [],
    };
  });
  return {
    sources: Array.from({ length: speakers }, (_, index) => ({
      id: `s${index}`,
      name: `Speaker ${index}`,
      kind: 'witness',
    })),
    documents: Array.from({ length: documents }, (_, index) => ({
      id: `d${index}`,
      title: `Document ${index}`,
      published: String(between(random, 2005, 2015)),
    })),
    statements,
    claims: Array.from({ length: claims }, (_, index) => ({
      id: `c${index}`,
      text: `Claim ${index}`,
      type: 'number' as const,
      evidence: Array.from({ length: EVIDENCE_PER_CLAIM }, () => ({
        statement: one(0, count - 1),
        stance: random() < 0.75 ? ('supports' as const) : ('contradicts' as const),
        value: random() < 0.5 ? between(random, 10, 90) : `over ${between(random, 10, 90)}`,
      })),
    })),
  };
}

function origins(
  random: Random,
  index: number,
  count: number,
  mean: number,
  one: (least: number, most: number) => string,
): string[] {
  const many = Math.floor(mean) + (random() < mean % 1 ? 1 : 0);
  return Array.from({ length: many }, () =>
    random() < 0.98 ? one(0, Math.max(0, index - 1)) : one(0, count - 1),
  );
}
