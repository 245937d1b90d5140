import type { RecognitionLanguage } from '#shared/model/recognition.ts';
import { settleBrackets } from '../importers/pdf/brackets.ts';
import { columnsOf } from '../importers/pdf/columns.ts';
import { countInk } from '../importers/pdf/glyph.ts';
import { linesOf } from '../importers/pdf/lines.ts';
import type { Page } from '../importers/pdf/read-page.ts';
import { directionOf } from '../importers/pdf/right-to-left.ts';
import { settleLabels } from './bracketed-labels.ts';
import type { PagePicture } from './draw-page.ts';
import { areaOf, confidenceOf, findLines, withWordsOf } from './find-lines.ts';
import { chunksOf } from './page-chunks.ts';
import { readRaised, withoutRaised, type RaisedNumbers } from './read-raised.ts';
import { figuresOf, spellingOf, taughtLanguages } from './spelling.ts';
import type { FoundLine, Recognizer } from './tesseract.ts';

/** The page with the text that is read from its picture. `page` is what was read of it before. */
export function recognizePage(
  recognizer: Recognizer,
  page: Page,
  picture: PagePicture,
  languages: readonly RecognitionLanguage[],
): Page {
  const found = findLines(recognizer, picture);
  const figures = figuresOf(taughtLanguages(languages));
  const settled = settleLabels(recognizer, picture, found.lines, figures);
  const raised = readRaised(recognizer, picture, settled, figures);
  const read = reread(recognizer, picture, settled, raised);
  const spelling = spellingOf(languages);
  const chunks = chunksOf(read, raised.read, picture.scale, spelling);
  const direction = directionOf(chunks.flatMap(({ glyphs }) => glyphs));
  const lines = settleBrackets(
    columnsOf(chunks, direction).flatMap((column, index) =>
      linesOf(column, { page: page.index, column: index, direction }),
    ),
  ).filter(({ text }) => text !== '');
  const leftOut = found.stains.map(({ text }) => ({
    text: spelling(text.trim()),
    reason: 'too unlike letters to be read',
  }));
  return {
    ...page,
    lines,
    leftOut,
    ink: countInk([...lines, ...leftOut].map(({ text }) => text).join('')),
    unknown: 0,
    scanned: false,
    recognition: {
      confidence: lines.length === 0 ? null : confidenceOf(read),
      raisedUnread: raised.unread,
    },
  };
}

/** The lines in which a raised number was taken away are read once more. */
function reread(
  recognizer: Recognizer,
  picture: PagePicture,
  lines: readonly FoundLine[],
  raised: RaisedNumbers,
): readonly FoundLine[] {
  const marred = lines.filter((line) => raised.read.some((number) => number.line === line));
  if (marred.length === 0) return lines;
  const parts = marred.map((line) => areaOf(line, lines, picture));
  const again = recognizer.readLines(withoutRaised(picture, raised), parts);
  return lines.map((line) => {
    const better = again[marred.indexOf(line)];
    return better ? withWordsOf(line, better) : line;
  });
}
