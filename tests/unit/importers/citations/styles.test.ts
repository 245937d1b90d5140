import { describe, expect, test } from 'vitest';
import { fold } from '#shared/fold/fold.ts';
import type { CslDate, CslItem, CslName } from '#shared/model/citation.ts';
import { parseCitations } from '../../../../electron/importers/citations/parse-citations.ts';
import { SURE_ENOUGH } from '../../../../electron/importers/citations/reading.ts';
import { compact, type Compact, type Sample, samplesOf } from '../../../support/citation-corpus.ts';

const STYLES = ['mla', 'chicago', 'apa', 'url', 'legal', 'archival', 'persian', 'arabic'];

describe.each(STYLES)('citations in the manner of %s', (style) => {
  const samples = samplesOf(style);

  test('are twenty or more, each of them one citation', () => {
    expect(samples.length).toBeGreaterThanOrEqual(20);
    expect(samples.filter(({ raw }) => parseCitations(raw).length !== 1)).toEqual([]);
  });

  test('have 95 of 100 fields right', ({ task }) => {
    const scores = samples.map(scoreOf);
    const right = scores.reduce((sum, score) => sum + score.right, 0);
    const wrong = scores.flatMap((score) => score.wrong);
    const invented = samples.reduce((sum, sample) => sum + inventedIn(sample).length, 0);
    const fields = right + wrong.length;
    task.meta.citations = [{ style, citations: samples.length, right, fields, invented }];
    // Named when they are too many.
    expect(right / (right + wrong.length) >= 0.95 ? [] : wrong).toEqual([]);
  });

  test('have no field that nobody expects', () => {
    for (const sample of samples)
      expect({ raw: sample.raw, fields: inventedIn(sample) }).toEqual({ raw: sample.raw, fields: [] });
  });

  test('have no word that is not printed', () => {
    for (const { raw } of samples) {
      for (const { item } of parseCitations(raw))
        expect(wordsOf(item).filter((words) => !isPrinted(words, raw))).toEqual([]);
    }
  });

  test('say of every field how sure it is, and keep what is not sure out of the item', () => {
    for (const { item, confidence = {} } of samples.flatMap(({ raw }) => parseCitations(raw))) {
      const fields = Object.keys(item).filter((field) => field !== 'type');
      const sure = Object.entries(confidence).filter(([, value]) => value >= SURE_ENOUGH && value <= 1);
      expect(fields.toSorted()).toEqual(sure.map(([field]) => field).toSorted());
    }
  });
});

function readOne(raw: string): Compact {
  const [citation] = parseCitations(raw);
  return citation ? compact(citation.item) : {};
}

function inventedIn({ raw, expected }: Sample): readonly string[] {
  return Object.keys(readOne(raw)).filter((field) => !(field in expected));
}

/** Fields that are right and fields that are not, of those that are expected or read. */
function scoreOf({ raw, expected }: Sample): { readonly right: number; readonly wrong: readonly string[] } {
  const read = readOne(raw);
  const fields = [...new Set([...Object.keys(expected), ...Object.keys(read)])];
  const wrong = fields.filter((field) => JSON.stringify(expected[field]) !== JSON.stringify(read[field]));
  return {
    right: fields.length - wrong.length,
    wrong: wrong.map((field) => `${field} is ${JSON.stringify(read[field])} in ${raw}`),
  };
}

/** Everything in an item that claims to be words of the source; a date by its year and day. */
function wordsOf(item: CslItem): readonly string[] {
  const fields = Object.entries(item).flatMap(([field, value]) => (field === 'type' ? [] : [value]));
  return fields.flatMap((value: string | readonly CslName[] | CslDate) => {
    if (typeof value === 'string') return [value];
    if (isNames(value)) return value.flatMap((name) => Object.values(name));
    const [from = []] = value['date-parts'] ?? [];
    return value.literal === undefined
      ? [from[0], from[2]].filter((part) => part !== undefined).map(String)
      : [value.literal];
  });
}

function isNames(value: readonly CslName[] | CslDate): value is readonly CslName[] {
  return Array.isArray(value);
}

/** Up to white space, and the digits of three scripts. */
function isPrinted(words: string, raw: string): boolean {
  const plain = (text: string): string => fold(text.replaceAll(/\s+/g, ' ')).text;
  return plain(raw).includes(plain(words));
}
