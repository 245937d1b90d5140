import { fieldMeaning, NOTE_BOOKMARK } from '../office/field-codes.ts';
import { DELETED } from '../office/losses.ts';
import { appendDropped, appendNote, createElement, type NoteKind } from '../office/page.ts';
import type { Machine } from './machine.ts';
import { PLAIN_CHARACTERS } from './state.ts';
import { FALLBACKS, OF_TEXT, PAGE_FRAMES, WITHOUT_TEXT } from './special-words.ts';

/** Lets a group go where its first word says. False for a word that names no destination. */
export function openDestination(name: string, machine: Machine): boolean {
  const { state, properties, tally } = machine;
  if (OF_TEXT.has(name)) return true;
  // Pictures lie in the properties of shapes; elsewhere they are of bullets and backgrounds.
  if (WITHOUT_TEXT.has(name))
    machine.change({ destination: 'nothing', isFallback: state.isFallback || !/^s[pnv]$/.test(name) });
  else if (FALLBACKS.has(name)) machine.change({ destination: 'nothing', isFallback: true });
  else if (PAGE_FRAMES.has(name)) beginAside(PAGE_FRAMES.get(name) ?? name, machine);
  else if (name === 'fonttbl') machine.change({ destination: 'fonts' });
  else if (name === 'stylesheet') machine.change({ destination: 'styles' });
  else if (name === 'info') machine.change({ destination: 'nothing' });
  else if (name === 'title') capture(machine, properties.title);
  else if (name === 'author') capture(machine, properties.author);
  else if (name === 'upr') machine.change({ destination: 'nothing', around: state.destination });
  else if (name === 'ud') machine.change({ destination: state.around ?? 'text' });
  else if (state.destination === 'nothing' && name !== 'pict') return name === 'footnote' || name === 'field';
  else if (name === 'pict') beginPicture(machine);
  else if (name === 'object') tally.embedded += 1;
  else if (name === 'footnote') {
    if (state.characters.deleted) beginDeletedNote(machine);
    else beginNote(machine);
  } else if (name === 'annotation') beginComment(machine);
  else if (name === 'atnauthor') capture(machine, (words) => void (machine.commentAuthor = nameIn(words)));
  else if (name === 'shptxt' || name === 'dptxbxtext') beginBox(machine);
  else if (name === 'listtext' || name === 'pntext') beginItem(name, machine);
  else if (name === 'bkmkstart') capture(machine, (words) => beginBookmark(words.trim(), machine));
  else if (name === 'bkmkend') capture(machine, (words) => void machine.bookmarks.delete(words.trim()));
  else if (name === 'field') machine.change({ capture: { words: '' } });
  else if (name === 'fldinst') machine.change({ destination: 'captured' });
  else if (name === 'fldrslt') beginResult(machine);
  else return false;
  return true;
}

function capture(machine: Machine, take: (words: string) => void): void {
  const captured = { words: '' };
  machine.change({ destination: 'captured', capture: captured });
  machine.whenClosed(() => take(captured.words));
}

/** A field holds its code and then what it shows. */
function beginResult(machine: Machine): void {
  const { href, noteBookmark } = fieldMeaning(machine.state.capture?.words ?? '');
  machine.change({ destination: 'text', capture: null, href: href ?? machine.state.href, noteBookmark });
}

/** What stands in a destination of its own begins with looks of its own. */
const FRESH = { destination: 'text', href: null, noteBookmark: null, capture: null } as const;

function beginNote(machine: Machine): void {
  const { story, numbers, page, tally } = machine;
  const paragraph = machine.paragraph();
  const mark = machine.markPrinted ? '' : story.takeRaised();
  const bookmarks = new Set(machine.bookmarks);
  const kind: { is: NoteKind } = { is: 'footnote' };
  const root = createElement('aside');
  machine.markPrinted = false;
  machine.bookmarksOfNote = bookmarks;
  machine.change({ ...FRESH, endnote: () => void (kind.is = 'endnote') });
  machine.whenClosed(() => {
    const note = {
      kind: kind.is,
      root,
      label: mark === '' ? numbers.next(kind.is) : mark,
      isTyped: mark !== '',
    };
    appendNote(page, note);
    machine.bookmarksOfNote = null;
    for (const bookmark of bookmarks) machine.notesAt.set(bookmark, note);
    if (numbers.restartsByPage) tally.unknownPages = true;
    machine.markPrinted = false;
    story.put((line) => line.marker(note, note.label, true), paragraph);
  });
  machine.beginStory(root);
}

/** A bookmark for a note that stands in the note itself is one of its marker. */
function beginBookmark(name: string, machine: Machine): void {
  machine.bookmarks.add(name);
  if (NOTE_BOOKMARK.test(name)) machine.bookmarksOfNote?.add(name);
}

function beginComment(machine: Machine): void {
  const { page, tally, commentAuthor } = machine;
  machine.commentAuthor = '';
  tally.comments += 1;
  const frame = appendDropped(page, commentAuthor === '' ? 'comment' : `comment by ${commentAuthor}`);
  machine.change(FRESH);
  machine.beginStory(frame);
}

/** A note goes with its marker, and is not counted. */
function beginDeletedNote(machine: Machine): void {
  machine.markPrinted = false;
  machine.change({ characters: PLAIN_CHARACTERS });
  machine.whenClosed(() => void (machine.markPrinted = false));
  beginAside(DELETED, machine);
}

/** Empty where the program had no signs for the letters of the name, and wrote `????`. */
function nameIn(words: string): string {
  return /\p{L}/u.test(words) ? words.trim() : '';
}

function beginAside(reason: string, machine: Machine): void {
  machine.change(FRESH);
  machine.beginStory(appendDropped(machine.page, reason));
}

function beginBox(machine: Machine): void {
  const box = createElement('div');
  machine.tally.textBoxes += 1;
  machine.story.attach(box);
  machine.change(FRESH);
  machine.beginStory(box);
}

/** The number of an item, as the program printed it; bullets are drawn with whatever sign a font has. */
function beginItem(name: 'listtext' | 'pntext', machine: Machine): void {
  const { story } = machine;
  capture(machine, (words) => {
    const number = words.replaceAll(/\s+/g, ' ').trim();
    story.item(/[\p{L}\p{N}]/u.test(number) && number !== 'o' ? number : '', name);
  });
}

function beginPicture(machine: Machine): void {
  if (machine.state.isFallback) return;
  const { story } = machine;
  const captured = { words: '' };
  const paragraph = machine.paragraph();
  machine.change({ destination: 'picture', capture: captured });
  machine.whenClosed(() => {
    machine.pictures.push(Buffer.from(captured.words.replaceAll(/[^0-9a-f]/gi, ''), 'hex'));
    const address = `picture ${machine.pictures.length}`;
    story.put((line) => line.picture(address, ''), paragraph);
  });
}
