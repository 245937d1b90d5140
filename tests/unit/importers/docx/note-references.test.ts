import { expect, test } from 'vitest';
import { field, makeDocx, note, paragraph, RAISED, reference, run } from '../../../support/make-docx.ts';
import { bodyOf, markersOf, readBytes } from '../../../support/read-file.ts';

const empty = (id: number, name: string) =>
  `<w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${id}"/>`;

test('a reference to the bookmark before a marker is a further marker, one to a place in the text is not', async () => {
  const document = await readBytes(
    'letter.docx',
    makeDocx({
      body: paragraph(
        run('First') +
          empty(1, '_RefF1') +
          reference('footnote', 2) +
          run(' and later') +
          field('REF _RefF1 \\h', run('1', RAISED)) +
          run(', as is said in ') +
          empty(3, '_RefF9') +
          field('REF _RefF9 \\h', run('the table')) +
          reference('footnote', 3) +
          run('.'),
      ),
      footnotes: note('footnote', 2, run('The note.')) + note('footnote', 3, run('The other.')),
    }),
  );
  expect(markersOf(document)).toEqual(['[1] → 1', '[1] → 1', '[2] → 2']);
  expect(bodyOf(document)).toEqual(['First[1] and later[1], as is said in the table[2].']);
});
