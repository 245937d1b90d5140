import type { Span } from '#shared/model/text.ts';
import { labelNumber } from '../footnotes/labels.ts';
import type { Draft } from './pdf-blocks.ts';

export interface PageLabels {
  /** Number of pages. */
  readonly count: number;
  /** As printed on the page or given by the document; else counted. */
  labelOf(index: number): string;
}

/** How sure it is what stands on the pages that were read from their pictures, by the page's index. */
export type PageConfidences = ReadonlyMap<number, number>;

export function pageLabels(
  count: number,
  printed: ReadonlyMap<number, string>,
  given: readonly string[] | null,
): PageLabels {
  const isCounted =
    given === null || given.every((label, index) => label === String(index + 1) || label === '');
  const step = stepOf(printed);
  const between = (index: number): string =>
    step === null || index + step.add < 1 ? String(index + 1) : writeNumber(index + step.add, step.zero);
  return {
    count,
    labelOf: (index) => (isCounted ? '' : (given[index] ?? '')) || (printed.get(index) ?? between(index)),
  };
}

/** What is added to a page's index for its number, where all printed numbers agree on it: first pages often bear none. */
function stepOf(
  printed: ReadonlyMap<number, string>,
): { readonly add: number; readonly zero: number } | null {
  const steps = new Set([...printed].map(([index, label]) => (labelNumber(label) ?? Number.NaN) - index));
  const [add = Number.NaN] = steps;
  const digit = [...printed.values()][0]?.charCodeAt(0) ?? 0x30;
  return steps.size !== 1 || Number.isNaN(add)
    ? null
    : { add, zero: ZEROS.find((zero) => digit >= zero && digit < zero + 10) ?? 0x30 };
}

const ZEROS = [0x30, 0x660, 0x6f0];

function writeNumber(number: number, zero: number): string {
  return Array.from(String(number), (digit) => String.fromCharCode(zero + Number(digit))).join('');
}

/** For each draft the marks of the pages that begin in it, those without text included. */
export function pageMarks(
  drafts: readonly Draft[],
  { count, labelOf }: PageLabels,
  confidences: PageConfidences = new Map(),
): readonly (readonly Span[])[] {
  let next = 0;
  const markOf = (page: number, at: number): Span => {
    const confidence = confidences.get(page);
    const place = { start: at, end: at, ...(confidence === undefined ? {} : { confidence }) };
    return { kind: 'page', page: labelOf(page), ...place };
  };
  const marksUpTo = (page: number, at: number): readonly Span[] => {
    const marks: Span[] = [];
    for (; next <= page; next += 1) marks.push(markOf(next, at));
    return marks;
  };
  return drafts.map(({ paragraph, joined }, index) => {
    const marks = paragraph.flatMap((line, at) => marksUpTo(line.page, joined.starts[at] ?? 0));
    return index === drafts.length - 1 ? [...marks, ...marksUpTo(count - 1, joined.text.length)] : marks;
  });
}
