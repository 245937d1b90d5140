import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Failed } from '#shared/ipc/result.ts';
import { answerRequest } from '../../../electron/importers/answer-request.ts';
import { wholeFile, type Importer } from '../../../electron/importers/importer.ts';
import { footnotesOf } from '../../support/footnotes.ts';
import { importedDocument } from '../../support/imported-document.ts';

const file = { name: 'ferry.txt', bytes: new TextEncoder().encode('secret words') };

function importer(read: Importer['read']): Importer {
  return { format: 'plain-text', extensions: ['.txt'], read };
}

let told = '';
beforeEach(() => {
  told = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    told += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

test('a file that is read is answered with its format and its document', async () => {
  const document = importedDocument('The ferry left.');
  const answer = await answerRequest({ id: 7, file }, () => importer(async () => document));
  expect(answer).toEqual({ id: 7, ok: true, contents: wholeFile('plain-text', document) });
});

test('what stands for a work of an earlier note leads to it, whatever the importer', async () => {
  const footnotes = footnotesOf('Hanne Brandt, Fares (Orval: Harbour Press, 1999), 24.', 'Ibid., 25.');
  const document = { ...importedDocument('The ferry left.'), footnotes };
  const answer = await answerRequest({ id: 7, file }, () => importer(async () => document));
  if (!answer.ok) throw new Error(answer.failure.message);
  expect(answer.contents.documents[0]?.document.footnotes[1]?.citations[0]?.derived).toEqual({
    antecedent: { footnote: 0, citation: 0 },
  });
});

test('a refusal is answered with its code and its sentence', async () => {
  const refuse = (): never => {
    throw new Failed('not-text', 'This is no text.');
  };
  expect(await answerRequest({ id: 8, file }, refuse)).toEqual({
    id: 8,
    ok: false,
    failure: { code: 'not-text', message: 'This is no text.' },
  });
  expect(told).toBe('');
});

test.each([
  [new TypeError('cannot read secret words'), 'unreadable-file'],
  ['secret words', 'unreadable-file'],
  [new RangeError('Maximum call stack size exceeded'), 'too-deep'],
  [new RangeError('Invalid string length'), 'importer-memory'],
])(
  'a bug, %s, fails the file with a sentence, and nothing of the file is written anywhere',
  async (thrown, code) => {
    const answer = await answerRequest({ id: 9, file }, () =>
      importer(() => {
        throw thrown;
      }),
    );
    if (answer.ok) throw new Error('read');
    expect(answer.failure.code).toBe(code);
    expect(answer.failure.message).toMatch(/^“ferry\.txt” .*\. It was not imported\.$/);
    expect(`${told}${answer.failure.message}`).not.toContain('secret');
  },
);
