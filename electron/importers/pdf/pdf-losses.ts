import { LOCKED_ORIGINAL } from '../locks/refusals.ts';
import type { PdfMetadata } from './pdf-metadata.ts';
import type { Page } from './read-page.ts';
import type { ReadPages } from './read-pages.ts';
import { isReadBefore, isTextless } from './unread-pages.ts';

export interface ReadPdf extends ReadPages {
  /** Of all pages. */
  readonly count: number;
  /** The file breaks off, and its list of pages with it. */
  readonly mended: boolean;
  /** It took a password to open the file. */
  readonly unlocked: boolean;
}

/** How many of the rejoined words are named. */
const NAMED = 8;

/** Sentences about what a PDF holds that a text cannot carry, in a fixed order. */
export function lossesOf(
  { pages, damaged, count, mended, unlocked }: ReadPdf,
  { scripts, attachments }: PdfMetadata,
  rejoined: readonly string[],
): readonly string[] {
  const numbersOf = (which: (page: Page) => boolean): readonly number[] =>
    pages.filter(which).map(({ index }) => index + 1);
  const textless = numbersOf(isTextless);
  const blank = numbersOf((page) => page.lines.length === 0 && page.unknown === 0 && !page.drawn);
  const riddles = numbersOf(({ unknown }) => unknown > 0);
  const scanned = numbersOf(isReadBefore);
  const recognized = numbersOf(({ recognition }) => typeof recognition?.confidence === 'number');
  const nothing = numbersOf(({ recognition }) => recognition?.confidence === null);
  const sum = (value: (page: Page) => number): number =>
    pages.reduce((total, page) => total + value(page), 0);
  const comments = sum(({ notes }) => notes.comments.length);
  const fields = sum(({ notes }) => notes.fields.length);
  const links = sum(({ notes }) => notes.refusedLinks);
  const raised = sum(({ recognition }) => recognition?.raisedUnread ?? 0);
  const others = sum(({ notes }) => notes.others);
  const pictures = numbersOf(
    (page) => page.pictures && page.lines.length > 0 && !page.scanned && !page.recognition,
  );
  return [
    unlocked && LOCKED_ORIGINAL,
    mended &&
      `The file breaks off. ${counted(count, 'page was', 'pages were')} found in what is left of it; what came after is missing.`,
    textless.length > 0 &&
      `${pagesNamed(textless, 'holds', 'hold')} no text, only pictures: ${textless.length === 1 ? 'it needs' : 'they need'} OCR.`,
    blank.length > 0 && blank.length < count && `${pagesNamed(blank, 'is', 'are')} blank.`,
    riddles.length > 0 &&
      `${pagesNamed(riddles, 'is', 'are')} set, in part or whole, in fonts that do not tell their letters: ${sum(({ unknown }) => unknown).toLocaleString('en')} signs could not be read. Such pages need OCR.`,
    scanned.length > 0 &&
      `${pagesNamed(scanned, 'is a picture', 'are pictures')} with a text that a machine read from it: it may hold mistakes.`,
    recognized.length > 0 &&
      `${pagesNamed(recognized, 'was', 'were')} read from ${recognized.length === 1 ? 'its picture' : 'their pictures'} by OCR: the text may hold mistakes.`,
    nothing.length > 0 && `${pagesNamed(nothing, 'was', 'were')} looked at by OCR, which found no text.`,
    raised > 0 &&
      `${counted(raised, 'raised figure', 'raised figures')}, perhaps ${raised === 1 ? 'a marker of a note' : 'markers of notes'}, could not be read with certainty and ${raised === 1 ? 'is' : 'are'} left as OCR made of ${raised === 1 ? 'it' : 'them'}.`,
    damaged.length > 0 && `${pagesNamed(damaged, 'is', 'are')} damaged and could not be read.`,
    pictures.length > 0 && `${pagesNamed(pictures, 'holds', 'hold')} pictures, which are not carried over.`,
    rejoined.length > 0 && rejoinedLoss(rejoined),
    scripts && 'The document holds scripts. They were not run and are not carried over.',
    attachments > 0 && `${counted(attachments, 'attached file is', 'attached files are')} not carried over.`,
    fields > 0 &&
      `What is filled into ${counted(fields, 'field', 'fields')} of a form is listed with what was dropped.`,
    comments > 0 &&
      `${counted(comments, 'comment that a reader wrote is', 'comments that readers wrote are')} listed with what was dropped.`,
    links > 0 &&
      `The words of ${counted(links, 'link', 'links')} are kept without the target, which is neither a web page nor a mail address.`,
    others > 0 &&
      `${counted(others, 'film, sound or other thing laid over a page is', 'films, sounds or other things laid over pages are')} not carried over.`,
  ].filter((sentence) => sentence !== false);
}

function rejoinedLoss(words: readonly string[]): string {
  const named = [...new Set(words)].slice(0, NAMED).map((word) => `“${word}”`);
  const more = words.length > NAMED ? ', …' : '';
  return `${counted(words.length, 'word that was', 'words that were')} parted with a hyphen at a line’s end ${words.length === 1 ? 'is' : 'are'} joined again: ${named.join(', ')}${more}.`;
}

/** `Page 3 holds`, `Pages 3–5 and 8 hold`. */
function pagesNamed(numbers: readonly number[], one: string, many: string): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  const names = ranges.map(([from, to]) =>
    from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`,
  );
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
  return numbers.length === 1 ? `Page ${list} ${one}` : `Pages ${list} ${many}`;
}

function counted(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
