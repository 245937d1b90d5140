import { describe, expect, test } from 'vitest';
import { ALL_MARKUPS, cellOf, emptyIn, samplesIn } from '../../support/footnote-matrix/cells.ts';
import { FORMATS } from '../../support/footnote-matrix/markups.ts';
import { scoreOf, type Score } from '../../support/footnote-matrix/score.ts';
import { LANGUAGES } from '../../support/footnote-matrix/words.ts';

describe.each(FORMATS)('%s', (format) => {
  const cells = samplesIn(format);

  test.for(cells)(
    'every note is kept, every marker paired, every label as printed: $language, $markup',
    async (cell, { task }) => {
      const scores: Score[] = [];
      for (const sample of cell.samples) scores.push(await scoreOf(sample, cell.language));
      task.meta.footnoteMatrix = [cellOf(cell, scores)];
      expect(scores.flatMap(({ faults }) => faults)).toEqual([]);
    },
  );

  test('has its notes in every way in which it can', ({ task }) => {
    const empty = emptyIn(format);
    task.meta.footnoteMatrix = empty;
    expect(cells.length + empty.length).toBe(ALL_MARKUPS.length * LANGUAGES.length);
    expect(cells.length).toBeGreaterThanOrEqual((format === 'pdf' ? 11 : 12) * LANGUAGES.length);
    expect(empty.filter(({ cannot = '' }) => cannot === '')).toEqual([]);
  });
});
