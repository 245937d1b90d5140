import { expect, test } from 'vitest';
import { toNoteId } from '#shared/model/ids.ts';
import type { NoteNode } from '#shared/model/note-state.ts';
import { checkOutline } from '../../../electron/export/flavours/check-outline.ts';
import { logseq } from '../../../electron/export/flavours/logseq.ts';
import { paragraphNode, quotationNode, textNode } from '../../../electron/note-text/note-nodes.ts';
import { parseNote } from '../../../electron/verify/parse-note.ts';
import { sealedFootnotes } from '../../../electron/verify/sealed-footnotes.ts';
import { bodyOf, PASSAGES } from '../../support/shapes/library.ts';

const QUOTED = [...PASSAGES.values()].map(({ passage }) => quotationNode(passage.id));

function pageOf(title: string, blocks: readonly NoteNode[]) {
  const body = bodyOf(blocks, logseq.lines);
  const note = {
    id: toNoteId('n-1'),
    title,
    version: 1,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
  };
  const content = logseq.write({
    note,
    name: logseq.fileName(title),
    body,
    tags: ['lower building', 'a]] b'],
    bibliography: null,
    styling: null,
    pictures: new Map(),
  });
  if (typeof content !== 'string') throw new Error('it is no text');
  return { page: content, body };
}

test('a page of Logseq begins with its properties, and every other line stands in a block', () => {
  const { page } = pageOf('Numbers', [paragraphNode([textNode('Fifty.')]), ...QUOTED]);
  const [properties = '', ...blocks] = page.split('\n\n- ');
  expect(properties.split('\n')).toEqual([
    'title:: Numbers',
    'tags:: [[lower building]], [[a b]]',
    'note-id:: n-1',
    'created:: 2026-01-01T00:00:00.000Z',
    'updated:: 2026-01-01T00:00:00.000Z',
  ]);
  const lines = ['', ...blocks].join('\n- ').split('\n').slice(1);
  for (const line of lines) expect(line).toMatch(/^(?:- | {2}|$)/);
  expect(page).toMatch(/^- \[\^1\]: Mara Ellison/m);
});

test('a page that cannot be called by its title has it as its first heading', () => {
  expect(pageOf('Who [[counted]]?', []).page).toMatch(
    /^title:: Who counted \?\n[^]*\n- # Who \\\[\\\[counted/,
  );
  expect(pageOf('Numbers', []).page).not.toContain('# ');
});

test('a quotation has an id once, and it and its seal can still be checked', () => {
  const { page, body } = pageOf('Numbers', [...QUOTED, ...QUOTED]);
  expect(page.match(/^- id:: [0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\n {2}> /gm)).toHaveLength(
    QUOTED.length,
  );
  const found = sealedFootnotes(parseNote(page), () => null);
  expect(found.map(({ quotations }) => quotations.length)).toEqual(body.footnotes.map(() => 1));
});

test('an outline whose footnotes do not resolve is not written', () => {
  const { page, body } = pageOf('Numbers', QUOTED);
  expect(() => checkOutline(page, body.footnotes)).not.toThrow();
  expect(() => checkOutline(page.replace('- [^1]: ', '- '), body.footnotes)).toThrow(/footnotes/);
  expect(() => checkOutline(page.replace('fifty', 'sixty'), body.footnotes)).toThrow(/quotation 1/);
  expect(() => checkOutline(`${page}\nLoose words.`, body.footnotes)).toThrow(/outline/);
});
