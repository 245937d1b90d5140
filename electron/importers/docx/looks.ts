import type { BlockLook } from '../office/block.ts';
import { PLAIN, type Look } from '../office/line.ts';
import type { MarkedField } from '../office/page.ts';
import { styleMeaning } from '../office/style-names.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { childOf } from '../xml/xml-tree.ts';
import type { UsualLanguages } from './languages.ts';
import type { Numbering } from './numbering.ts';
import { integer, propertyIn, toggled, valueOf, type Style, type Styles } from './styles.ts';

/** What a paragraph is. */
export interface ParagraphLook {
  readonly block: BlockLook;
  readonly field: MarkedField | null;
  readonly list: { readonly id: string; readonly level: number } | null;
  readonly style: Style | null;
  readonly isRightToLeft: boolean;
}

export function paragraphLook(
  properties: XmlElement | null,
  styles: Styles,
  numbering: Numbering,
): ParagraphLook {
  const styleId = valueOf(childOf(properties, 'w:pStyle'));
  const style = styles.of(styleId) ?? styles.paragraph;
  const bidi = toggled(childOf(properties, 'w:bidi')) ?? toggled(propertyIn(style, 'w:pPr', 'w:bidi'));
  const list = listOf(properties, style, styleId ?? '', numbering);
  const found = meaningOf(properties, style);
  const direction = bidi === true ? 'rtl' : null;
  const look = { style, list, isRightToLeft: bidi === true };
  if (found?.kind === 'field') {
    const block: BlockLook = { kind: found.field === 'title' ? 'heading' : 'paragraph', level: 1, direction };
    return { ...look, block, field: found.field };
  }
  const level = found?.kind === 'heading' ? found.level : 1;
  const kind = found?.kind ?? 'paragraph';
  const block: BlockLook =
    kind === 'paragraph' && list
      ? { kind: 'list-item', level: list.level + 1, direction }
      : { kind, level, direction };
  return { ...look, block, field: null };
}

function meaningOf(properties: XmlElement | null, style: Style | null): ReturnType<typeof styleMeaning> {
  const outline = (element: XmlElement | null) => integer(valueOf(element));
  const own = outline(childOf(properties, 'w:outlineLvl'));
  if (own !== null && own < 9) return { kind: 'heading', level: own + 1 };
  const names = style ? [style, ...style.chain].map(({ name }) => name) : [];
  const named = names.map(styleMeaning).find((meaning) => meaning !== null) ?? null;
  if (named || own !== null) return named;
  const inherited = outline(propertyIn(style, 'w:pPr', 'w:outlineLvl'));
  return inherited === null || inherited >= 9 ? null : { kind: 'heading', level: inherited + 1 };
}

function listOf(
  properties: XmlElement | null,
  style: Style | null,
  styleId: string,
  numbering: Numbering,
): ParagraphLook['list'] {
  const own = childOf(properties, 'w:numPr');
  const inherited = propertyIn(style, 'w:pPr', 'w:numPr');
  const id = valueOf(childOf(own, 'w:numId')) ?? valueOf(childOf(inherited, 'w:numId'));
  // List 0 is how a paragraph leaves the list of its style.
  if (id === null || id === '0') return null;
  const level =
    integer(valueOf(childOf(own, 'w:ilvl'))) ??
    numbering.levelFor(id, styleId) ??
    integer(valueOf(childOf(inherited, 'w:ilvl')));
  return { id, level: Math.min(Math.max(level ?? 0, 0), 8) };
}

/** How a run looks, and what it is besides. */
export interface RunLook {
  readonly look: Look;
  readonly isHidden: boolean;
}

/** What a paragraph's own style does to all of its words is no emphasis. */
export function runLook(
  properties: XmlElement | null,
  paragraph: ParagraphLook,
  styles: Styles,
  languages: UsualLanguages,
): RunLook {
  const style = styles.of(valueOf(childOf(properties, 'w:rStyle')));
  const property = (name: string) => childOf(properties, name) ?? propertyIn(style, 'w:rPr', name);
  const isOn = (name: string) => toggled(property(name)) ?? false;
  const isRightToLeft = isOn('w:rtl');
  // Bold and italic of letters that run to the right are properties of their own.
  const isSet = (name: string) => isOn(isRightToLeft ? `${name}Cs` : name);
  const align = valueOf(property('w:vertAlign'));
  const code =
    style !== null &&
    [style, ...style.chain].some(({ name }) =>
      /^(?:verbatim char|html (?:code|keyboard|sample|typewriter)|source text|inline code)$/.test(name),
    );
  return {
    look: {
      ...PLAIN,
      bold: isSet('w:b'),
      italic: isSet('w:i'),
      struck: isOn('w:strike') || isOn('w:dstrike'),
      code,
      script: align === 'superscript' ? 'sup' : align === 'subscript' ? 'sub' : null,
      ...languageOf(properties, isRightToLeft, paragraph, languages),
    },
    isHidden: toggled(property('w:vanish') ?? propertyIn(paragraph.style, 'w:rPr', 'w:vanish')) ?? false,
  };
}

/** The language of a run where the file gives it one of its own, or lets it run against its paragraph. */
function languageOf(
  properties: XmlElement | null,
  isRightToLeft: boolean,
  paragraph: ParagraphLook,
  usualLanguages: UsualLanguages,
): Pick<Look, 'language' | 'direction'> {
  const own = childOf(properties, 'w:lang')?.attributes;
  const side = isRightToLeft ? 'rtl' : 'ltr';
  const said = own?.[isRightToLeft ? 'w:bidi' : 'w:val'] ?? null;
  const against = isRightToLeft && !paragraph.isRightToLeft;
  const language = said ?? (against ? usualLanguages.rtl : null);
  const usual = usualLanguages[paragraph.isRightToLeft ? 'rtl' : 'ltr'];
  const isOther = language !== null && primaryOf(language) !== primaryOf(usual ?? '');
  return isOther ? { language, direction: side } : { language: null, direction: null };
}

function primaryOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
