import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCitations } from '../../../../electron/importers/citations/parse-citations.ts';
import { samplesOf } from '../../../support/citation-corpus.ts';
import { runningProse } from '../../../support/prose.ts';

test('running prose has no field of any work', () => {
  fc.assert(
    fc.property(runningProse, (text) => {
      for (const { item } of parseCitations(text)) expect(Object.keys(item)).toEqual(['type']);
    }),
    { numRuns: 1500 },
  );
});

test('sentences of which a page and a year can be read are no work for that', () => {
  const said =
    'أحرق أخي الفنار قبل الحرب. باع فريد مراد الفنار في ص ٤. Hanne Brandt feared the lantern in 1988. رأى فريد مراد الفنار سنة ١٩٨٨.';
  expect(parseCitations(said).filter(({ item }) => Object.keys(item).length > 1)).toEqual([]);
});

const STYLES = ['mla', 'chicago', 'apa', 'url', 'legal', 'archival', 'persian', 'arabic'];
const raws = STYLES.flatMap((style) => samplesOf(style)).map(({ raw }) => raw);

test('whatever a note says, citations are where they are said to be, in order, and none lies on another', () => {
  const piece = fc.oneof(
    fc.constantFrom(...raws),
    runningProse,
    fc.constantFrom('; ', ' See also ', '؛ همچنین ', '\n', ' “', '(', '<', ' Ibid., 4. '),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const citation of parseCitations(text)) {
        expect(citation.raw).toBe(text.slice(citation.start, citation.end));
        expect(citation.raw.trim()).not.toBe('');
        expect(citation.start).toBeGreaterThanOrEqual(end);
        end = citation.end;
      }
    }),
    { numRuns: 300 },
  );
});

test('a citation keeps its fields when a remark follows it', () => {
  for (const raw of samplesOf('chicago')
    .slice(0, 20)
    .map((sample) => sample.raw)) {
    const [alone] = parseCitations(raw);
    const [remarked] = parseCitations(
      `${raw} The author was a keeper himself, and had left the harbour in 1944.`,
    );
    expect({ raw, item: remarked?.item }).toEqual({ raw, item: alone?.item });
  }
});
