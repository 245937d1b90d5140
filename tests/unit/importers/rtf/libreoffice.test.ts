import { expect, test } from 'vitest';
import { bodyOf, markersOf, notesOf, readBytes } from '../../../support/read-file.ts';

const HEAD = String.raw`\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}}`;
const read = (body: string, head = '') =>
  readBytes(
    'letter.rtf',
    Uint8Array.from(`{${HEAD}${head}${body}}`, (sign) => sign.charCodeAt(0)),
  );
const emphasis = async (body: string): Promise<readonly string[]> =>
  (await read(body)).blocks.flatMap(({ text, spans }) =>
    spans.flatMap(({ kind, start, end }) =>
      kind === 'emphasis' || kind === 'strong' ? [`${kind}: ${text.slice(start, end)}`] : [],
    ),
  );

test('looks of words from right to left are those that are said of them', async () => {
  const word = String.raw`\u1583?\u1601?\u1578?\u1585?`;
  expect(await emphasis(String.raw`\pard The {\ltrch \rtlch\ai ${word}} of the quay.\par`)).toEqual([
    'emphasis: دفتر',
  ]);
  expect(await emphasis(String.raw`\pard The {\rtlch\ab \ltrch ledger} of the quay.\par`)).toEqual([]);
  expect(await emphasis(String.raw`\pard The {\ltrch\ai \rtlch\b ${word}} of the quay.\par`)).toEqual([
    'strong: دفتر',
  ]);
});

test('a deletion is counted once, in however many pieces its letters are written', async () => {
  const { report } = await read(
    String.raw`\pard It left {\deleted \u1608? \u1607?\u1605?\u1607? at 'd1}at six.\par`,
  );
  expect(report.audit.dropped.map(({ text }) => text)).toEqual(["و همه at 'd1"]);
  expect(report.losses).toEqual([
    'One tracked deletion is left out: the text reads as if all changes were accepted.',
  ]);
});

test('a note that a change took out goes with its marker, and is not counted', async () => {
  const document = await read(
    String.raw`\pard First{\super \chftn{\*\footnote \chftn The one.}}, {\deleted and so on}{\deleted{\super \chftn{\*\footnote \chftn\pard\plain The other.}}}{\deleted \par}then{\super \chftn{\*\footnote \chftn The last.}}.\par`,
  );
  expect(bodyOf(document)).toEqual(['First[1], then[2].']);
  expect(notesOf(document)).toEqual(['1: The one.', '2: The last.']);
  expect(document.report.audit.dropped.map(({ text, reason }) => `${text} (${reason})`)).toEqual([
    'The other. (deleted in a tracked change)',
    'and so on (deleted in a tracked change)',
  ]);
});

test('a comment by nobody whose name could be written is a comment', async () => {
  const { report } = await read(
    String.raw`\pard It left{\*\atnid }{\*\atnauthor ????? ????}\chatn{\*\annotation{\pard When?}} at six.\par`,
  );
  expect(report.audit.dropped).toMatchObject([{ text: 'When?', reason: 'comment' }]);
});

test('a bullet that is left over in front of a paragraph of no list makes no item of it', async () => {
  const left = String.raw`{\listtext\pard\plain \u8226\'95\tab}\ilvl0\ls2 \pard\plain `;
  const { blocks } = await read(
    String.raw`\pard The list:\par {\listtext\pard\plain \u8226\'95\tab}\pard\ls2 a point\par ${left}and no point\par {\listtext\pard\plain 1.\tab}\pard a numbered line\par`,
  );
  expect(blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'paragraph: The list:',
    'list-item: a point',
    'paragraph: and no point',
    'list-item: 1. a numbered line',
  ]);
});

test('a reference to the bookmark in a note is a further marker of it', async () => {
  const document = await read(
    String.raw`\pard First{\super \chftn{\*\footnote \chftn {\*\bkmkstart _RefF2}{\*\bkmkend _RefF2}The note.}} and later{\super {\field{\*\fldinst  REF _RefF2 \\h }{\fldrslt 1}}}. See {\field{\*\fldinst  REF _Ref99 \\h }{\fldrslt the table}}.\par`,
  );
  expect(markersOf(document)).toEqual(['[1] → 1', '[1] → 1']);
  expect(bodyOf(document)).toEqual(['First[1] and later[1]. See the table.']);
});
