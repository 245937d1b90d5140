import type { FootnoteDefinition } from 'mdast';
import { expect, test } from 'vitest';
import { toDocumentId, toPassageId } from '#shared/model/ids.ts';
import { checkMarkdown } from '../../../electron/export/check-markdown.ts';
import type { ExportedFootnote } from '../../../electron/export/note-body.ts';

function definitionOf(identifier: string, value: string): FootnoteDefinition {
  return {
    type: 'footnoteDefinition',
    identifier,
    children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
  };
}

const QUOTATION: ExportedFootnote = {
  definition: definitionOf('1', 'The work.'),
  words: 'The words.\nMore words.',
  quoted: toPassageId('p-1'),
  sealed: {
    footnote: '1',
    seal: {
      kind: 'quotation',
      document: toDocumentId('d-lantern'),
      revision: 'a3'.repeat(32),
      start: 0,
      end: 22,
      exact: 'b4'.repeat(32),
      withheld: [],
    },
    commitments: [],
    document: { title: 'The Lantern Goes Out', authors: [], published: null, url: null },
  },
};
const OWN: ExportedFootnote = {
  definition: definitionOf('2', 'My note.'),
  words: 'My note.',
  sealed: null,
  quoted: null,
};

const SOUND = `---
title: "Numbers"
---

> The words.
>
> More words.[^1]

Mine[^2]

[^1]: The work.

[^2]: My note.
`;

test('a file whose quotations and footnotes are whole passes', () => {
  expect(() => checkMarkdown(SOUND, [QUOTATION, OWN])).not.toThrow();
});

test.each([
  ['a marker is missing', SOUND.replace('Mine[^2]', 'Mine')],
  ['a marker stands twice', SOUND.replace('Mine[^2]', 'Mine[^2][^2]')],
  ['a definition is missing', SOUND.replace('[^2]: My note.', '')],
  ['a definition stands twice', `${SOUND}\n[^2]: My note.\n`],
  ['a definition has become a part of another', SOUND.replace('[^2]: My', '    [^2]: My')],
  ['a definition is one too many', `${SOUND}\n[^3]: More.\n`],
  [
    'the numbers are out of order',
    SOUND.replace('More words.[^1]', 'More words.[^2]').replace('Mine[^2]', 'Mine[^1]'),
  ],
  ['a word is missing', SOUND.replace('More words', 'More')],
  ['a letter has changed', SOUND.replace('The words', 'The Words')],
  ['a quotation has become two', SOUND.replace('>\n> More', '\n> More')],
  ['a quotation has become a list', SOUND.replace('> The words', '> - The words')],
  ['a quotation has left its block', SOUND.replaceAll('> ', '')],
  ['words have been marked', SOUND.replace('The words', 'The *words*')],
  ['a tag has swallowed words', SOUND.replace('The words', 'The <words>')],
  ['the source has changed', SOUND.replace('The work', 'A work')],
  ['an own footnote has changed', SOUND.replace('My note', 'My notes')],
  ['the data is not there', SOUND.replace('title: "Numbers"', '')],
])('one in which %s does not', (_what, markdown) => {
  expect(markdown).not.toBe(SOUND);
  expect(() => checkMarkdown(markdown, [QUOTATION, OWN])).toThrow(
    expect.objectContaining({ code: 'export-unsound', message: expect.stringMatching(/^[A-Z].+\.$/) }),
  );
});
