import { PLAIN, type Look } from '../office/line.ts';
import { DELETED, UNKNOWN_SIGN } from '../office/losses.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { childOf, elementsOf, textOf } from '../xml/xml-tree.ts';
import { noteKind } from './bookmarks.ts';
import { readDrawing } from './drawings.ts';
import { chosen } from './changes.ts';
import { runLook } from './looks.ts';
import type { OpenParagraph } from './reading.ts';
import { toggled } from './styles.ts';
import { symbolSign } from './symbols.ts';

/** Reads a run: text of one look, and what stands between its letters. */
export function readRun(run: XmlElement, paragraph: OpenParagraph): void {
  const { styles, languages } = paragraph.story.reading;
  const found = runLook(childOf(run, 'w:rPr'), paragraph.look, styles, languages);
  readRunContent(elementsOf(run), { paragraph, ...found });
}

interface OpenRun {
  readonly paragraph: OpenParagraph;
  readonly look: Look;
  readonly isHidden: boolean;
}

const TEXTS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:noBreakHyphen': '\u2011',
};
const DRAWINGS = new Set(['w:drawing', 'w:pict', 'w:object']);

function readRunContent(content: readonly XmlElement[], run: OpenRun): void {
  const { line, story } = run.paragraph;
  for (const [index, element] of content.entries()) {
    const { name, attributes } = element;
    const fixed = TEXTS[name];
    if (name === 'w:t') write(textOf(element), run);
    else if (fixed !== undefined) write(fixed, run);
    else if (name === 'w:sym') write(signOf(element, run), run);
    else if (name === 'w:br' || name === 'w:cr') line.lineBreak();
    else if (name === 'w:delText') line.dropped(textOf(element), DELETED);
    else if (name === 'w:fldChar') readFieldMark(attributes['w:fldCharType'], run);
    else if (name === 'w:instrText') story.fields.instruct(textOf(element));
    else if (name === 'w:lastRenderedPageBreak') beginPage(run);
    else if (DRAWINGS.has(name)) readDrawing(element, run.paragraph);
    else if (name === 'w:ruby') readRuby(element, run);
    else if (name === 'mc:AlternateContent') readRunContent(elementsOf(chosen(element)), run);
    else if (noteKind(name)) {
      const isCustom =
        toggled({ ...element, attributes: { 'w:val': attributes['w:customMarkFollows'] ?? '0' } }) === true;
      readReference(element, run, isCustom ? content.slice(index + 1) : null);
      if (isCustom) return;
    }
  }
}

function write(text: string, { paragraph, look, isHidden }: OpenRun): void {
  const { line, story, href } = paragraph;
  const { fields, reading } = story;
  if (story.awaited) {
    if (text.trim() === '') return;
    story.awaited(text.trim());
    story.awaited = null;
    return;
  }
  const { meaning } = fields;
  const bookmark = reading.bookmarks.notes.get(meaning.noteBookmark ?? '');
  const repeated = bookmark && !fields.isCode ? reading.notes.find(bookmark.kind, bookmark.id) : null;
  if (isHidden) {
    if (text.trim() !== '') reading.tally.hidden += 1;
    line.dropped(text, 'hidden in the document');
  } else if (fields.isCode) line.dropped(text, 'code of a field');
  else if (repeated && text.trim() !== '') line.marker(repeated, text.trim(), look.script === 'sup');
  else line.text(text, { ...look, href: meaning.href ?? href });
}

/** `mark`: what follows in the run, where the label of the note is typed by hand. */
function readReference(
  element: XmlElement,
  { paragraph }: OpenRun,
  mark: readonly XmlElement[] | null,
): void {
  const { line, story } = paragraph;
  const kind = noteKind(element.name);
  const id = element.attributes['w:id'] ?? '';
  if (!kind) return;
  const refer = (typed: string | null): void => {
    const note = story.reading.notes.refer(kind, id, typed, story.section);
    if (note) line.marker(note, typed ?? note.label, true);
    else if (typed !== null) line.text(typed, { ...PLAIN, script: 'sup' });
  };
  if (!mark) return refer(null);
  const typed = mark
    .map((each) =>
      each.name === 'w:sym' ? (symbolSign(each) ?? UNKNOWN_SIGN) : each.name === 'w:t' ? textOf(each) : '',
    )
    .join('')
    .trim();
  if (typed !== '') refer(typed);
  else story.awaited = refer;
}

function readFieldMark(type: string | undefined, { paragraph }: OpenRun): void {
  const { fields } = paragraph.story;
  if (type === 'begin') fields.begin();
  if (type === 'separate') fields.separate();
  if (type === 'end') fields.end();
}

function beginPage({ paragraph: { story, line } }: OpenRun): void {
  const { pages } = story.reading;
  if (!story.isBody || !pages.areKnown) return;
  line.page(pages.next(story.section));
}

function signOf(element: XmlElement, { paragraph }: OpenRun): string {
  const sign = symbolSign(element);
  if (sign === null) paragraph.story.reading.tally.unknownSigns += 1;
  return sign ?? UNKNOWN_SIGN;
}

/** Signs above others that say how they are read. */
function readRuby(element: XmlElement, run: OpenRun): void {
  for (const part of elementsOf(element)) {
    const runs = elementsOf(part).filter(({ name }) => name === 'w:r');
    if (part.name === 'w:rubyBase') for (const base of runs) readRun(base, run.paragraph);
    if (part.name === 'w:rt')
      run.paragraph.line.dropped(runs.map((each) => textOf(each)).join(''), 'reading aid above the line');
  }
}
