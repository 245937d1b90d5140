import type { Direction } from '#shared/model/text.ts';
import { drop } from '../html/claims.ts';
import type { HtmlElement, HtmlText } from '../html/tree.ts';
import { weighedLanguage } from '#shared/metadata/guess-language.ts';
import { appendElement, appendText, type GivenNote, type OfficePage } from './page.ts';

/** How a run of text looks, as far as a reader is told. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly struck: boolean;
  readonly code: boolean;
  readonly script: 'sup' | 'sub' | null;
  readonly href: string | null;
  readonly language: string | null;
  readonly direction: Direction | null;
}

export const PLAIN: Look = {
  bold: false,
  italic: false,
  struck: false,
  code: false,
  script: null,
  href: null,
  language: null,
  direction: null,
};

/** Writes the words of one paragraph. Runs that look alike become one text, wherever the file parts them. */
export interface LineWriter {
  text(value: string, look: Look): void;
  /** The marker of a note that the file holds as one. */
  marker(note: GivenNote, printed: string, isRaised: boolean): void;
  /** Words that are no text to read. */
  dropped(value: string, reason: string): void;
  lineBreak(): void;
  /** A place that links lead to. */
  anchor(id: string): void;
  /** The page with the label begins here. */
  page(label: string): void;
  /** `address` is for whoever finds the bytes; empty for a picture that nothing leads to. */
  picture(address: string, description: string): void;
}

interface Wrapper {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Bold and italic say nothing inside a heading, which is all of it set apart. */
export function createLine(page: OfficePage, block: HtmlElement): LineWriter {
  const isHeading = /^h[1-6]$/.test(block.tagName);
  let open: { readonly key: string; readonly element: HtmlElement }[] = [];
  let last: HtmlText | null = null;

  function holderFor(look: Look): HtmlElement {
    const wrappers = wrappersOf(isHeading ? { ...look, bold: false, italic: false } : look);
    const keys = wrappers.map(({ tag, attributes }) => `${tag} ${Object.values(attributes).join(' ')}`);
    let shared = 0;
    while (shared < keys.length && open[shared]?.key === keys[shared]) shared += 1;
    if (shared < open.length || shared < keys.length) last = null;
    open = open.slice(0, shared);
    for (const [index, { tag, attributes }] of wrappers.entries()) {
      if (index < shared) continue;
      const element = appendElement(open.at(-1)?.element ?? block, tag, attributes);
      open.push({ key: keys[index] ?? '', element });
    }
    return open.at(-1)?.element ?? block;
  }

  function alone(tag: string, attributes?: Readonly<Record<string, string>>): HtmlElement {
    open = [];
    last = null;
    return appendElement(block, tag, attributes);
  }

  return {
    text(value, look) {
      if (value === '') return;
      const holder = holderFor(speaks(look, value) ? look : { ...look, language: null, direction: null });
      if (last) last.value += value;
      else last = appendText(holder, value);
    },
    marker(note, printed, isRaised) {
      const text = appendText(alone('sup'), printed);
      // As in pages: a raised number gets brackets, lest `1988` with note 2 become 19882.
      const bare = isRaised && /^[\p{L}\p{Nd}]+$/u.test(printed);
      page.markers.set(text, { note, printed: bare ? `[${printed}]` : printed });
    },
    dropped(value, reason) {
      if (value === '') return;
      const frame = alone('span');
      appendText(frame, value);
      drop(page.claims, frame, reason);
    },
    lineBreak: () => void alone('br'),
    anchor: (id) => void alone('a', { id }),
    page: (label) => void alone('span', { role: 'doc-pagebreak', 'aria-label': label }),
    picture: (address, description) => void alone('img', { src: address, alt: description }),
  };
}

/** Programs note the language of the keyboard, whatever was typed on it. */
function speaks({ language }: Look, value: string): boolean {
  if (language === null) return true;
  return (
    /\p{L}/u.test(value) &&
    weighedLanguage(language, value).language?.toLowerCase() === language.toLowerCase()
  );
}

function wrappersOf({
  bold,
  italic,
  struck,
  code,
  script,
  href,
  language,
  direction,
}: Look): readonly Wrapper[] {
  const wrappers: Wrapper[] = [];
  const wrap = (tag: string, attributes: Readonly<Record<string, string>> = {}) =>
    wrappers.push({ tag, attributes });
  if (href !== null) wrap('a', { href });
  if (bold) wrap('b');
  if (italic) wrap('i');
  if (struck) wrap('s');
  if (code) wrap('code');
  if (language !== null || direction !== null) {
    wrap('span', {
      ...(language === null ? {} : { lang: language }),
      ...(direction === null ? {} : { dir: direction }),
    });
  }
  if (script !== null) wrap(script);
  return wrappers;
}
