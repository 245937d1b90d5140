import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PreviewedFile } from '#shared/model/export.ts';
import { exportBench } from '../support/export-bench.ts';

async function bench() {
  const all = await exportBench();
  const passage = await all.quote('The House by the Harbour', 'There were fifty of us');
  const note = await all.note('Numbers', { text: 'Who counted?' }, passage);
  return { ...all, note };
}

const wordsOf = ({ shown }: PreviewedFile): string =>
  shown.kind === 'page'
    ? shown.page.nodes.map((node) => ('text' in node ? node.text : '')).join('')
    : shown.kind === 'text'
      ? shown.text
      : '';

test.for(['pandoc', 'github', 'obsidian', 'logseq', 'annotations'] as const)(
  'what is looked at before an export as %s is what is written then, and looking writes nothing',
  async (flavour) => {
    const { handlers, out, note } = await bench();
    const { files, left } = await handlers['notes.preview']([note.id], { flavour, texts: true });
    expect([left, await readdir(out)]).toEqual([0, []]);
    await handlers['notes.export']([note.id], { flavour, texts: false });
    const written = await readdir(out, { recursive: true, withFileTypes: true });
    expect(files.map(({ name }) => name).toSorted()).toEqual(
      written
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name).slice(out.length + 1))
        .toSorted(),
    );
    for (const file of files)
      if (file.name !== 'evidence.jsonl')
        expect(wordsOf(file)).toBe(await readFile(join(out, file.name), 'utf8'));
  },
);

test.for(['html', 'docx', 'odt', 'pdf'] as const)(
  'a look at %s is the page with its words',
  async (flavour) => {
    const { handlers, out, note } = await bench();
    const { files } = await handlers['notes.preview']([note.id], { flavour, texts: false });
    const [page] = files;
    expect([page?.name, page?.shown.kind, await readdir(out)]).toEqual(['Numbers.html', 'page', []]);
    expect(page && wordsOf(page)).toMatch(/Who counted\?[^]*There were fifty of us/);
    expect(page?.shown.kind === 'page' && page.shown.page.styles).toContain('blockquote');
  },
);

test('whom an export hides is hidden in the look at it; a package is told by its size', async () => {
  const { handlers, note } = await bench();
  const hide = [{ nameId: null, name: 'Mara Ellison', as: 'Author A' }];
  const { id: policy } = await handlers['redactions.save']({ id: null, name: 'Court', hide });
  const hidden = await handlers['notes.preview']([note.id], { flavour: 'github', texts: false, policy });
  const words = hidden.files.map(wordsOf).join('\n');
  expect(words).not.toContain('Ellison');
  expect(words).toContain('█Author A█');
  const packed = await handlers['notes.preview']([note.id], { flavour: 'qdpx', texts: false });
  expect(packed.files).toEqual([
    { name: expect.stringMatching(/\.qdpx$/), shown: { kind: 'size', bytes: expect.any(Number) } },
  ]);
});
