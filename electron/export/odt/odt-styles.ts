import type { Element } from 'xast';
import { element } from '../xml-nodes.ts';

/*
 * Styles by the names that LibreOffice has for them, so that what something is can be told from more than its look.
 * https://docs.oasis-open.org/office/OpenDocument/v1.3/os/part3-schema/OpenDocument-v1.3-os-part3-schema.html
 */

export const QUOTATION_STYLE = 'Quotations';
/** What a person sets apart: a quotation of their own, or a callout. */
export const SET_APART_STYLE = 'Block_20_Text';
export const BODY_STYLE = 'Standard';
export const CODE_BLOCK = 'Preformatted_20_Text';
export const FOOTNOTE_STYLE = 'Footnote';
export const RULE_STYLE = 'Horizontal_20_Line';
export const TABLE_TEXT = 'Table_20_Contents';
/** Of the first row of a table. */
export const TABLE_HEADING = 'Table_20_Heading';
export const TITLE_STYLE = 'Title';
export const BULLETS = 'Bullets';

export const TEXT_STYLES = {
  // Written as pandoc looks for it; LibreOffice goes by the name that it shows.
  code: 'Source_Text',
  strong: 'Strong_20_Emphasis',
  emphasis: 'Emphasis',
  delete: 'Struck_20_Through',
  link: 'Internet_20_link',
  mark: 'Highlighted',
  sub: 'Subscript',
  sup: 'Superscript',
} as const;

export function headingStyle(depth: number): string {
  return `Heading_20_${depth}`;
}

type Look = Readonly<Record<string, string>>;

/** A step to the right, in millimetres. */
export const STEP = 10;
/** What stands beside what is quoted. */
export const QUOTE_BORDER = '1.5pt solid #88aaaa';
const CODE_FONT = { 'style:font-name': 'Courier New', 'style:font-name-complex': 'Courier New' };
const QUOTED: Look = {
  'fo:margin-left': `${STEP}mm`,
  'fo:margin-bottom': '2mm',
  'fo:border-left': QUOTE_BORDER,
  'fo:padding-left': '3mm',
};
/** Points. */
const HEADING_SIZES = [18, 16, 14, 13, 12, 12] as const;

/** A script that runs to the left asks for a weight, a slant and a size of its own. */
const BOLD: Look = { 'fo:font-weight': 'bold', 'style:font-weight-complex': 'bold' };
const ITALIC: Look = { 'fo:font-style': 'italic', 'style:font-style-complex': 'italic' };
const sized = (points: number): Look => ({
  'fo:font-size': `${points}pt`,
  'style:font-size-complex': `${points}pt`,
});

function paragraphStyle(name: string, paragraph: Look = {}, text: Look = {}, parent = BODY_STYLE): Element {
  return element(
    'style:style',
    {
      'style:name': name,
      'style:display-name': shownName(name),
      'style:family': 'paragraph',
      ...(name === BODY_STYLE ? {} : { 'style:parent-style-name': parent }),
    },
    [element('style:paragraph-properties', paragraph), element('style:text-properties', text)],
  );
}

function textStyle(name: string, text: Look): Element {
  return element(
    'style:style',
    {
      'style:name': name,
      'style:display-name': shownName(name),
      'style:family': 'text',
    },
    [element('style:text-properties', text)],
  );
}

function shownName(name: string): string {
  return name.replaceAll(/_(?:20_)?/g, ' ');
}

/** Of both parts that name them. */
export function fontFaces(): Element {
  return element('office:font-face-decls', {}, [
    element('style:font-face', {
      'style:name': 'Courier New',
      'svg:font-family': "'Courier New'",
      'style:font-pitch': 'fixed',
    }),
  ]);
}

export function namedStyles(): readonly Element[] {
  return [
    paragraphStyle(BODY_STYLE, { 'fo:margin-bottom': '2mm' }, sized(11)),
    paragraphStyle(TITLE_STYLE, { 'fo:margin-bottom': '5mm' }, { ...sized(24), ...BOLD }),
    ...HEADING_SIZES.map((points, index) =>
      paragraphStyle(
        headingStyle(index + 1),
        { 'fo:margin-top': '4mm', 'fo:margin-bottom': '2mm', 'fo:keep-with-next': 'always' },
        { ...sized(points), ...BOLD },
      ),
    ),
    paragraphStyle(QUOTATION_STYLE, QUOTED),
    paragraphStyle(SET_APART_STYLE, QUOTED),
    paragraphStyle(CODE_BLOCK, {}, CODE_FONT),
    paragraphStyle(FOOTNOTE_STYLE, { 'fo:margin-bottom': '1mm' }, sized(9)),
    paragraphStyle(RULE_STYLE, { 'fo:border-bottom': '0.5pt solid #999999', 'fo:margin-bottom': '5mm' }),
    paragraphStyle(TABLE_TEXT, { 'fo:margin-bottom': '0mm' }),
    paragraphStyle(TABLE_HEADING, {}, BOLD, TABLE_TEXT),
    textStyle(TEXT_STYLES.strong, BOLD),
    textStyle(TEXT_STYLES.emphasis, ITALIC),
    textStyle(TEXT_STYLES.delete, { 'style:text-line-through-style': 'solid' }),
    textStyle(TEXT_STYLES.code, CODE_FONT),
    textStyle(TEXT_STYLES.link, {
      'fo:color': '#1a4f8a',
      'style:text-underline-style': 'solid',
      'style:text-underline-width': 'auto',
    }),
    textStyle(TEXT_STYLES.mark, { 'fo:background-color': '#ffff00' }),
    textStyle(TEXT_STYLES.sub, { 'style:text-position': 'sub 58%' }),
    textStyle(TEXT_STYLES.sup, { 'style:text-position': 'super 58%' }),
    textStyle(NOTE_NUMBER, { 'style:text-position': 'super 58%' }),
    element('text:notes-configuration', {
      'text:note-class': 'footnote',
      'style:num-suffix': ' ',
      'text:citation-body-style-name': NOTE_NUMBER,
      'text:default-style-name': FOOTNOTE_STYLE,
      'style:num-format': '1',
      'text:start-value': '0',
      'text:footnotes-position': 'page',
    }),
  ];
}

const NOTE_NUMBER = 'Footnote_20_anchor';
