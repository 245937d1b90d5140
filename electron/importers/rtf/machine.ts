import { Failed } from '#shared/ipc/result.ts';
import type { HtmlElement } from '../html/tree.ts';
import { PLAIN, type Look } from '../office/line.ts';
import { DELETED, UNKNOWN_SIGN, type OfficeTally } from '../office/losses.ts';
import type { GivenNote, OfficePage } from '../office/page.ts';
import { localeLanguage } from './code-pages.ts';
import { createFonts, type Fonts } from './fonts.ts';
import { createNoteNumbers, type NoteNumbers } from './note-numbers.ts';
import { createParagraphStyles, type ParagraphStyles } from './paragraph-styles.ts';
import { createRtfProperties, type RtfProperties } from './properties.ts';
import { FIRST_STATE, type GroupState } from './state.ts';
import { createStory, type ParagraphLook, type Story } from './story.ts';

/** An RTF file while it is read: what has been read of it, and what holds at the place where the reading is. */
export interface Machine {
  readonly page: OfficePage;
  readonly tally: OfficeTally;
  readonly fonts: Fonts;
  readonly styles: ParagraphStyles;
  readonly numbers: NoteNumbers;
  readonly properties: RtfProperties;
  readonly pictures: Uint8Array[];
  /** Languages of the text that says nothing else. */
  readonly languages: { ltr: string | null; rtl: string | null };
  /** Notes by the bookmarks around their markers, and the bookmarks that are open. */
  readonly notesAt: Map<string, GivenNote>;
  readonly bookmarks: Set<string>;
  /** Those that stand for the note at hand; null outside of one. */
  bookmarksOfNote: Set<string> | null;
  readonly state: GroupState;
  readonly story: Story;
  /** The mark of a note was printed, and the note itself is to follow. */
  markPrinted: boolean;
  /** The author of the comment that is to follow. */
  commentAuthor: string;
  change(part: Partial<GroupState>): void;
  openGroup(): void;
  closeGroup(): void;
  /** What is to be done at the end of the group at hand. */
  whenClosed(end: () => void): void;
  /** What is read up to the end of the group goes to a place of its own. */
  beginStory(target: HtmlElement): void;
  /** Text of the group at hand; null for a sign that only its font knows. */
  write(text: string | null): void;
  paragraph(): ParagraphLook;
}

/** Word nests groups some dozen deep. */
const DEEPEST = 2000;

export function createMachine(page: OfficePage, tally: OfficeTally): Machine {
  const frames: { readonly state: GroupState; readonly ends: (() => void)[] }[] = [];
  const stories: Story[] = [createStory(page, page.body)];
  let state = FIRST_STATE;
  let ends: (() => void)[] = [];

  function writeText(text: string): void {
    const { characters, noteBookmark } = state;
    const story = machine.story;
    const note = machine.notesAt.get(noteBookmark ?? '');
    if (characters.deleted) {
      if (text.trim() !== '') tally.deletions += 1;
      story.put((line) => line.dropped(text, DELETED), machine.paragraph());
    } else if (characters.hidden) {
      if (text.trim() !== '') tally.hidden += 1;
      story.put((line) => line.dropped(text, 'hidden in the document'), machine.paragraph());
    } else if (note && text.trim() !== '') {
      story.put((line) => line.marker(note, text.trim(), characters.script === 'sup'), machine.paragraph());
    } else story.text(text, lookOf(state, machine.languages), machine.paragraph());
  }

  const machine: Machine = {
    page,
    tally,
    fonts: createFonts(),
    styles: createParagraphStyles(),
    numbers: createNoteNumbers(),
    properties: createRtfProperties(),
    pictures: [],
    languages: { ltr: null, rtl: null },
    notesAt: new Map(),
    bookmarks: new Set(),
    bookmarksOfNote: null,
    markPrinted: false,
    commentAuthor: '',
    get state() {
      return state;
    },
    get story() {
      return stories.at(-1) ?? createStory(page, page.body);
    },
    change(part) {
      state = { ...state, ...part };
    },
    openGroup() {
      if (frames.length >= DEEPEST) {
        throw new Failed(
          'too-deep',
          'This file is nested too deeply to be read. Save it as text, and import that.',
        );
      }
      frames.push({ state, ends });
      ends = [];
    },
    closeGroup() {
      for (const end of ends.toReversed()) end();
      const frame = frames.pop();
      if (!frame) {
        ends = [];
        return;
      }
      ({ state, ends } = frame);
    },
    whenClosed: (end) => void ends.push(end),
    beginStory(target) {
      const story = createStory(page, target);
      stories.push(story);
      machine.whenClosed(() => {
        story.finish();
        stories.pop();
      });
    },
    write(text) {
      if (text === null) tally.unknownSigns += 1;
      const words = text ?? UNKNOWN_SIGN;
      if (state.destination === 'text') writeText(words);
      else if (state.destination === 'captured' && state.capture) state.capture.words += words;
      else if (state.destination === 'fonts') machine.fonts.nameLast(words);
      else if (state.destination === 'styles') machine.styles.nameLast(words);
    },
    paragraph: () => machine.styles.look(state.paragraph),
  };
  return machine;
}

function lookOf({ characters, paragraph, href }: GroupState, languages: Machine['languages']): Look {
  const { struck, script, locale, rightToLeft } = characters;
  const bold = characters.bold || (rightToLeft && characters.boldAcross);
  const italic = characters.italic || (rightToLeft && characters.italicAcross);
  const language = locale === null ? null : localeLanguage(locale);
  const usual = languages[paragraph.rightToLeft || rightToLeft ? 'rtl' : 'ltr'];
  const isOther = language !== null && usual !== null && language !== usual;
  const own = isOther ? ({ language, direction: rightToLeft ? 'rtl' : 'ltr' } as const) : {};
  return { ...PLAIN, bold, italic, struck, script, href, ...own };
}
