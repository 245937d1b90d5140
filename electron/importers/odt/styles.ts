import type { Look } from '../office/line.ts';
import { guessLanguage } from '#shared/metadata/guess-language.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { childOf, elementsOf } from '../xml/xml-tree.ts';

export type StyleFamily = 'paragraph' | 'text' | 'section';

export interface Styles {
  /** The style and those that it is made after, the nearest first. */
  chain(family: StyleFamily, name: string | undefined): readonly XmlElement[];
  /** Made by the program for a single place, and so the look of that place alone. */
  isAutomatic(style: XmlElement): boolean;
  readonly lists: ReadonlyMap<string, XmlElement>;
  readonly outline: XmlElement | null;
  /** How notes of a class are numbered where they are not. */
  notesConfiguration(noteClass: string): XmlElement | null;
  readonly languages: { readonly ltr: string | null; readonly rtl: string | null };
}

const LONGEST_CHAIN = 30;

export function readStyles(parts: readonly XmlElement[]): Styles {
  const styles = new Map<string, XmlElement>();
  const lists = new Map<string, XmlElement>();
  const automatic = new Set<XmlElement>();
  const others: XmlElement[] = [];
  for (const part of parts) {
    for (const element of elementsOf(part)) {
      const { name, attributes } = element;
      const own = attributes['style:name'] ?? '';
      if (name === 'style:style') {
        const key = `${attributes['style:family'] ?? ''} ${own}`;
        if (!styles.has(key)) styles.set(key, element);
        if (part.name === 'office:automatic-styles') automatic.add(element);
      } else if (name === 'text:list-style') {
        if (!lists.has(own)) lists.set(own, element);
      } else others.push(element);
    }
  }
  const defaults = others.find(
    ({ name, attributes }) => name === 'style:default-style' && attributes['style:family'] === 'paragraph',
  );
  const language = childOf(defaults ?? null, 'style:text-properties')?.attributes ?? {};
  return {
    chain(family, name) {
      const found: XmlElement[] = [];
      for (let next = name; next !== undefined && found.length < LONGEST_CHAIN;) {
        const style = styles.get(`${family} ${next}`);
        if (!style) break;
        found.push(style);
        next = style.attributes['style:parent-style-name'];
      }
      return found;
    },
    isAutomatic: (style) => automatic.has(style),
    lists,
    outline: others.find(({ name }) => name === 'text:outline-style') ?? null,
    notesConfiguration: (noteClass) =>
      others.find(
        ({ name, attributes }) =>
          name === 'text:notes-configuration' && attributes['text:note-class'] === noteClass,
      ) ?? null,
    languages: {
      ltr: tagOf(language['fo:language'], language['fo:country']),
      rtl: tagOf(language['style:language-complex'], language['style:country-complex']),
    },
  };
}

function tagOf(language: string | undefined, country: string | undefined): string | null {
  if (!language || /^(?:none|zxx)$/.test(language)) return null;
  return country && country !== 'none' ? `${language}-${country}` : language;
}

/** The first of a property in the styles; `group` is `style:text-properties` or another of the kind. */
export function propertyOf(chain: readonly XmlElement[], group: string, name: string): string | null {
  for (const style of chain) {
    const value = childOf(style, group)?.attributes[name];
    if (value !== undefined) return value;
  }
  return null;
}

/** A look as styles of text change it. */
export function lookWith(look: Look, chain: readonly XmlElement[], styles: Styles): Look {
  const property = (name: string) => propertyOf(chain, 'style:text-properties', name);
  const weight = property('fo:font-weight') ?? property('style:font-weight-complex');
  const posture = property('fo:font-style') ?? property('style:font-style-complex');
  const position = property('style:text-position');
  const line = property('style:text-line-through-style') ?? property('style:text-line-through-type');
  const isCode = chain.some(({ attributes }) =>
    /^(?:Source_20_Text|Teletype|User_20_Entry|Example)$/.test(attributes['style:name'] ?? ''),
  );
  return {
    ...look,
    bold: weight === null ? look.bold : weight === 'bold' || Number(weight) >= 600,
    italic: posture === null ? look.italic : posture !== 'normal',
    struck: line === null ? look.struck : line !== 'none',
    script: position === null ? look.script : scriptOf(position),
    code: look.code || isCode,
    ...languageOf(look, property, styles),
  };
}

/** `super 58%`, `sub 58%`, `33% 58%`, `-33% 58%`, `0% 100%`. */
function scriptOf(position: string): Look['script'] {
  if (/^super|^[1-9]/.test(position)) return 'sup';
  return /^sub|^-/.test(position) ? 'sub' : null;
}

function languageOf(
  look: Look,
  property: (name: string) => string | null,
  { languages }: Styles,
): Pick<Look, 'language' | 'direction'> {
  const ltr = tagOf(property('fo:language') ?? undefined, property('fo:country') ?? undefined);
  const rtl = tagOf(
    property('style:language-complex') ?? undefined,
    property('style:country-complex') ?? undefined,
  );
  if (ltr !== null && primaryOf(ltr) !== primaryOf(languages.ltr)) return { language: ltr, direction: 'ltr' };
  if (rtl !== null && primaryOf(rtl) !== primaryOf(languages.rtl)) return { language: rtl, direction: 'rtl' };
  return { language: look.language, direction: look.direction };
}

function primaryOf(tag: string | null): string {
  return tag?.toLowerCase().split('-')[0] ?? '';
}

/** What the text is in, by the way that most of it runs. */
export function usualLanguage(sample: string, { languages }: Styles): string | null {
  return languages[guessLanguage(sample).direction];
}
