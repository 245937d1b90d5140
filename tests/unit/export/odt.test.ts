import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { toNoteId, toPictureId } from '#shared/model/ids.ts';
import type { NoteNode } from '#shared/model/note-state.ts';
import { odt } from '../../../electron/export/flavours/odt.ts';
import { checkOdt } from '../../../electron/export/odt/check-odt.ts';
import {
  footnoteNode,
  paragraphNode,
  quotationNode,
  textNode,
} from '../../../electron/note-text/note-nodes.ts';
import { makePng } from '../../support/make-picture.ts';
import { bodyOf, PASSAGES, PICTURE, PICTURES } from '../../support/shapes/library.ts';
import { tempFolder } from '../../support/temp-library.ts';

const NOTE = {
  id: toNoteId('n-1'),
  title: 'Who <counted>?',
  version: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-02-02T00:00:00.000Z',
};

const QUOTED = [...PASSAGES.values()].map(({ passage }) => quotationNode(passage.id));
const BLOCKS: readonly NoteNode[] = [
  paragraphNode([
    textNode('Fifty,  or '),
    textNode('more', 1),
    footnoteNode('My own words & more.'),
    { type: 'note-link', version: 1, noteId: 'note-other' },
  ]),
  paragraphNode([textNode('من آنجا بودم.')]),
  { type: 'picture', version: 1, pictureId: toPictureId(PICTURE), alt: 'A lamp "lit"' },
  ...QUOTED,
];

function writtenOf(blocks: readonly NoteNode[]) {
  const body = bodyOf(blocks, odt.lines);
  const pictures = new Map([...PICTURES.values()].map((file) => [file, makePng(2000, 1000)]));
  const bytes = odt.write({
    note: NOTE,
    name: 'Who counted',
    body,
    tags: [],
    bibliography: null,
    styling: null,
    pictures,
  });
  if (!(bytes instanceof Uint8Array)) throw new Error('it is no package');
  return { bytes, body };
}

test('a text of OpenDocument begins with its kind, and names nobody', () => {
  const { bytes } = writtenOf(BLOCKS);
  expect(strFromU8(bytes.subarray(30, 77), true)).toBe('mimetypeapplication/vnd.oasis.opendocument.text');
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toEqual([
    'mimetype',
    'META-INF/manifest.xml',
    'content.xml',
    'styles.xml',
    'meta.xml',
    'Pictures/0000000000000000.png',
  ]);
  const meta = strFromU8(files['meta.xml'] ?? new Uint8Array());
  expect(meta).not.toMatch(/creator|user|2026-01/);
  expect(meta).toContain('counted');
});

test('the same note has the same bytes', () => {
  expect(writtenOf(BLOCKS).bytes).toEqual(writtenOf(BLOCKS).bytes);
});

test('spaces, directions, pictures and links are said as OpenDocument says them', () => {
  const content = strFromU8(unzipSync(writtenOf(BLOCKS).bytes)['content.xml'] ?? new Uint8Array());
  expect(content).toContain('Fifty, <text:s text:c="1" />or ');
  expect(content).toContain('"Strong_20_Emphasis">more');
  expect(content).toContain('style:writing-mode="rl-tb"');
  expect(content).toContain('<svg:title>A lamp "lit"</svg:title>');
  expect(content).toContain('svg:width="166.00mm" svg:height="83.00mm"');
  expect(content).toContain('xlink:href="../Other%20%28two%29.odt"');
});

test('a text of OpenDocument that lost a footnote, or words of one, is not written', () => {
  const { bytes, body } = writtenOf(BLOCKS);
  const [first, ...others] = body.footnotes;
  if (!first) throw new Error('it has no footnotes');
  expect(() => checkOdt(bytes, body.footnotes)).not.toThrow();
  expect(() => checkOdt(bytes, others)).toThrow(/do not come out/);
  expect(() => checkOdt(bytes, [...body.footnotes, first])).toThrow(/do not come out/);
  const altered = body.footnotes.map((footnote) =>
    footnote.quoted === null ? footnote : { ...footnote, words: `not ${footnote.words}` },
  );
  expect(() => checkOdt(bytes, altered)).toThrow(/quotation 2 do not come out/);
});

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

test.skipIf(!hasOffice)(
  `LibreOffice reads it with every footnote and seal${hasOffice ? '' : ' (skipped: soffice is not installed)'}`,
  async () => {
    const folder = await tempFolder();
    await writeFile(join(folder, 'note.odt'), writtenOf(BLOCKS).bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const as = ['--headless', '--convert-to', 'html', '--outdir', folder];
    expect(spawnSync('soffice', [profile, ...as, join(folder, 'note.odt')]).status).toBe(0);
    const page = await readFile(join(folder, 'note.html'), 'utf8');
    const text = page.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');
    expect(text).toContain('My own words &amp; more.');
    expect(text).toContain('در زمستان اول پنجاه نفر بودند.');
    expect(text.match(/Seal: quotation src=d-lantern rev=sha256:/g)).toHaveLength(QUOTED.length);
  },
  60_000,
);
