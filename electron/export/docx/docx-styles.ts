import { BorderStyle, type IStylesOptions } from 'docx';

/*
 * Styles by the names that Word has for them, or pandoc, so that what something is can be told from more than its look.
 */

export const QUOTATION_STYLE = 'Quote';
/** What a person sets apart: a quotation of their own, or a callout. */
export const SET_APART_STYLE = 'BlockText';
export const CODE_BLOCK = 'SourceCode';
export const CODE_STYLE = 'VerbatimChar';

/** Of the first row of a table. */
export const TABLE_HEADING = 'TableHeading';

/** A step to the right, in twentieths of a point. */
export const STEP = 567;
/** What stands beside what is quoted. */
export const QUOTE_BORDER = {
  left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: '88AAAA' },
} as const;

const FONT = 'Courier New';
const QUOTED = {
  basedOn: 'Normal',
  quickFormat: true,
  paragraph: { indent: { start: STEP }, border: QUOTE_BORDER },
};

export const DOCX_STYLES: IStylesOptions = {
  paragraphStyles: [
    { id: QUOTATION_STYLE, name: 'Quote', ...QUOTED },
    { id: SET_APART_STYLE, name: 'Block Text', ...QUOTED },
    { id: CODE_BLOCK, name: 'Source Code', basedOn: 'Normal', run: { font: FONT } },
    { id: TABLE_HEADING, name: 'Table Heading', basedOn: 'Normal', run: { bold: true } },
  ],
  characterStyles: [{ id: CODE_STYLE, name: 'Verbatim Char', run: { font: FONT } }],
};
