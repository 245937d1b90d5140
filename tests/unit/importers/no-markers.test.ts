import { describe, expect, test } from 'vitest';
import { cellsIn } from '../../support/footnote-matrix/cells.ts';
import { FORMATS, type Format, type Sample } from '../../support/footnote-matrix/markups.ts';
import { NO_MARKERS } from '../../support/footnote-matrix/no-markers.ts';
import { plainFile } from '../../support/footnote-matrix/plain-file.ts';
import { lineOf, scoreOf } from '../../support/footnote-matrix/score.ts';
import {
  LANGUAGES,
  WORDS,
  withoutTags,
  type Language,
  type Words,
} from '../../support/footnote-matrix/words.ts';
import { bodyOf, readBytes } from '../../support/read-file.ts';

const sentences = FORMATS.flatMap((format) =>
  LANGUAGES.flatMap((language) =>
    NO_MARKERS.flatMap((each) => {
      const words = each[language];
      return words === undefined ? [] : [{ format, language, name: each.name, words }];
    }),
  ),
);

/** Sentences in one text. */
const AT_ONCE = 5;

test('the sentences are forty and more', () => {
  expect(NO_MARKERS.length).toBeGreaterThanOrEqual(40);
});

describe('a text without notes has no marker and no note, and keeps its words', () => {
  test.each(sentences)('$format, $language: $name', async ({ format, language, words }) => {
    const sample = plainFile(format, language, words);
    const read = await readBytes(sample.name, sample.bytes);
    const { markersWithoutNote, notesWithoutMarker } = read.report.audit;
    expect(bodyOf(read).map(lineOf)).toEqual([lineOf(withoutTags(words))]);
    expect([read.footnotes, markersWithoutNote, notesWithoutMarker]).toEqual([[], [], []]);
  });
});

describe('a text with notes has its own markers and no other', () => {
  const rows = FORMATS.flatMap((format) => LANGUAGES.map((language) => ({ format, language })));
  test.each(rows)('$format, $language', async ({ format, language }) => {
    const own = sentences.filter((each) => each.format === format && each.language === language);
    const faults: string[] = [];
    for (let from = 0; from < own.length; from += AT_ONCE) {
      const some = own.slice(from, from + AT_ONCE).map((each) => each.words);
      const words = { ...WORDS[language], rest: [WORDS[language].rest, ...some].join(' ') };
      for (const sample of samplesOf(format, language, words))
        faults.push(...(await scoreOf(sample, language, words)).faults);
    }
    expect(faults).toEqual([]);
  });
});

/** With notes that are marked by raised numbers, and with notes that are marked by numbers in brackets. */
function samplesOf(format: Format, language: Language, words: Words): readonly Sample[] {
  const { raised, brackets } = cellsIn(format, language, words);
  return [raised, brackets].flatMap((cell) => ('cannot' in cell ? [] : cell.slice(0, 1)));
}
