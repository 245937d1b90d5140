import { AlignmentType, Document, type ILevelsOptions, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import { checkDocx } from '../docx/check-docx.ts';
import { DOCX_STYLES, STEP } from '../docx/docx-styles.ts';
import { docxBlocks, docxFootnote, type DocxLists } from '../docx/docx-blocks.ts';
import { isRightToLeft } from '../directions.ts';
import { headingText } from '../front-matter.ts';
import { parseDocx } from '../../verify/parse-docx.ts';
import { checkSeals } from '../seal/check-seals.ts';
import { WHOLE_FILE } from './file-kinds.ts';
import type { Flavour, NoteParts } from './flavour.ts';
import { markedBlock } from './html-marks.ts';
import { linkTo, PLAIN_LINES } from './line-forms.ts';

/** A document for Word and LibreOffice (ISO/IEC 29500), with footnotes that are footnotes. */
export const docx: Flavour = {
  ...WHOLE_FILE,
  extension: 'docx',
  isSealed: true,
  lines: { ...PLAIN_LINES, noteLink: (file, title) => linkTo(`${file}.docx`, title) },
  async write(parts) {
    const bytes = new Uint8Array(await Packer.toBuffer(documentOf(parts)));
    checkDocx(bytes, parts.body.footnotes);
    checkSeals(parseDocx(bytes), parts.body.footnotes);
    return bytes;
  },
};

const BULLETS = 'bullets';
const LEVELS = Array.from({ length: 9 }, (_, level) => level);

function documentOf(parts: NoteParts): Document {
  const title = headingText(parts.note.title);
  const starts: number[] = [];
  const lists: DocxLists = { bullets: BULLETS, number: (start) => `numbers-${starts.push(start)}` };
  const children = docxBlocks(
    parts.body.children.map((block) => markedBlock(block)),
    parts,
    lists,
  );
  return new Document({
    title,
    // Who made it is nobody's business: without these the library names somebody.
    creator: '',
    lastModifiedBy: '',
    styles: DOCX_STYLES,
    footnotes: Object.fromEntries(
      parts.body.footnotes.map(({ definition }, index) => [
        index + 1,
        { children: docxFootnote(definition.children) },
      ]),
    ),
    numbering: {
      config: [
        { reference: BULLETS, levels: LEVELS.map((level) => levelOf(level, LevelFormat.BULLET, '•')) },
        ...starts.map((start, index) => ({
          reference: `numbers-${index + 1}`,
          levels: LEVELS.map((level) => ({
            ...levelOf(level, LevelFormat.DECIMAL, `%${level + 1}.`),
            start: level === 0 ? start : 1,
          })),
        })),
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({
            heading: 'Title',
            ...(isRightToLeft(title) ? { bidirectional: true } : {}),
            children: [new TextRun({ text: title, rightToLeft: isRightToLeft(title) })],
          }),
          ...children,
        ],
      },
    ],
  });
}

function levelOf(level: number, format: ILevelsOptions['format'], text: string): ILevelsOptions {
  return {
    level,
    ...(format === undefined ? {} : { format }),
    text,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { start: (level + 1) * STEP, hanging: STEP / 2 } } },
  };
}
