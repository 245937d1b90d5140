import { isRightToLeft } from '../directions.ts';
import { headingText } from '../front-matter.ts';
import { checkOdt } from '../odt/check-odt.ts';
import { odtBlocks, odtFootnote, type OdtParts } from '../odt/odt-blocks.ts';
import { wordsOf } from '../odt/odt-line.ts';
import { createLooks } from '../odt/odt-looks.ts';
import { odtPackage } from '../odt/odt-package.ts';
import { createPictures } from '../odt/odt-pictures.ts';
import { TITLE_STYLE } from '../odt/odt-styles.ts';
import { parseOdt } from '../../verify/parse-odt.ts';
import { checkSeals } from '../seal/check-seals.ts';
import { element } from '../xml-nodes.ts';
import { WHOLE_FILE } from './file-kinds.ts';
import type { Flavour, NoteParts } from './flavour.ts';
import { markedBlock } from './html-marks.ts';
import { linkTo, PLAIN_LINES } from './line-forms.ts';

/** A document for LibreOffice and every other reader of OpenDocument (ISO/IEC 26300), with footnotes that are footnotes. */
export const odt: Flavour = {
  ...WHOLE_FILE,
  extension: 'odt',
  isSealed: true,
  lines: { ...PLAIN_LINES, noteLink: (file, title) => linkTo(`${file}.odt`, title) },
  write(parts) {
    const bytes = documentOf(parts);
    checkOdt(bytes, parts.body.footnotes);
    checkSeals(parseOdt(bytes), parts.body.footnotes);
    return bytes;
  },
};

function documentOf({ note, body, pictures }: NoteParts): Uint8Array {
  const looks = createLooks();
  const { pictureOf, shown } = createPictures(pictures);
  const inNotes: OdtParts = {
    looks,
    pictureOf,
    noteOf: () => {
      throw new Error('a footnote stands in a footnote');
    },
  };
  const parts: OdtParts = {
    ...inNotes,
    noteOf: (identifier) => {
      const footnote = body.footnotes[Number(identifier) - 1];
      if (!footnote) throw new Error('a footnote is not defined');
      return odtFootnote(footnote.definition, inNotes);
    },
  };
  const title = headingText(note.title);
  const style = looks.paragraph({ style: TITLE_STYLE, isRightToLeft: isRightToLeft(title) });
  const content = odtBlocks(
    body.children.map((block) => markedBlock(block)),
    parts,
  );
  return odtPackage({
    title: element('text:p', { 'text:style-name': style }, wordsOf(title)),
    titleWords: title,
    date: note.updatedAt,
    looks: looks.styles(),
    content,
    pictures: shown(),
  });
}
