import { deep, emptyBody, inForm, moved, oneLine, scriptOnly, spans, tagSoup } from './odd-pages.ts';
import {
  court,
  fontTags,
  frameset,
  inCodePage,
  lineBreaks,
  utf16,
  wordProcessor,
  xhtml,
} from './pages-of-old.ts';
import {
  amp,
  blog,
  components,
  forum,
  gallery,
  mhtml,
  news,
  printView,
  questions,
  report,
  singleFile,
  tables,
  wiki,
} from './pages-of-today.ts';
import { pageWithNotes, SHAPES } from './pages-with-notes.ts';
import { type MadePage, type MakePage, type StoryLanguage, tell } from './story.ts';

interface Make {
  readonly name: string;
  readonly make: MakePage;
  /** Of its pages, in turn. */
  readonly languages: readonly StoryLanguage[];
}

const ALL: readonly StoryLanguage[] = ['en', 'fa', 'ar'];
const ARABIC: readonly StoryLanguage[] = ['ar'];

const PLAIN = {
  news,
  blog,
  forum,
  wiki,
  report,
  tables,
  gallery,
  amp,
  'print-view': printView,
  'single-file': singleFile,
  mhtml,
  components,
  questions,
  'font-tags': fontTags,
  'line-breaks': lineBreaks,
  frameset,
  xhtml,
  court,
  'word-processor': wordProcessor,
  'utf-16': utf16,
  'tag-soup': tagSoup,
  deep,
  'empty-body': emptyBody,
  'script-only': scriptOnly,
  moved,
  'one-line': oneLine,
  spans,
  'in-form': inForm,
} as const;

const MAKES: readonly Make[] = [
  ...Object.entries(PLAIN).map(([name, make]) => ({ name, make, languages: ALL })),
  ...(['windows-1256', 'iso-8859-6'] as const).flatMap((encoding) => [
    { name: `${encoding}-declared`, make: inCodePage(encoding, true), languages: ARABIC },
    { name: `${encoding}-undeclared`, make: inCodePage(encoding, false), languages: ARABIC },
  ]),
  ...SHAPES.map((shape, index) => ({
    name: `notes-${index + 1}`,
    make: pageWithNotes(shape),
    languages: ALL,
  })),
];

export interface NamedPage extends MadePage {
  /** With its extension; tells the make. */
  readonly name: string;
}

/** So many pages of all makes in turn, in English, Persian and Arabic; the same every time. */
export function makePages(count: number): readonly NamedPage[] {
  return Array.from({ length: count }, (_, number) => {
    const round = Math.floor(number / MAKES.length);
    const { name, make, languages } = MAKES[number % MAKES.length] ?? {
      name: '',
      make: news,
      languages: ALL,
    };
    const made = make(tell(7000 + number, languages[round % languages.length] ?? 'en'));
    return { ...made, name: `${name}-${String(number).padStart(3, '0')}.${made.extension}` };
  });
}
