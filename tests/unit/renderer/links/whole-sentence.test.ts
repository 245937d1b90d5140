import { expect, test } from 'vitest';
import { toRevisionId } from '#shared/model/ids.ts';
import type { Call } from '../../../../renderer/bridge/client.ts';
import { wholeSentence } from '../../../../renderer/links/whole-sentence.ts';

const TEXTS = ['There were fifty. He counted them[1] twice. Nobody asked.', 'سه نفر مردند. من شمردم.'];
const blocks = TEXTS.map((text, ordinal) => ({
  kind: 'paragraph',
  level: 1,
  text,
  language: null,
  direction: 'ltr',
  spans: [],
  ordinal,
  start: ordinal === 0 ? 0 : (TEXTS[0]?.length ?? 0) + 1,
  footnote: null,
}));
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the only call that is made
const call = (async () => ({ blocks })) as unknown as Call;
const revisionId = toRevisionId('r-1');
const text = TEXTS.join('\n');
const grown = async (words: string) => {
  const start = text.indexOf(words);
  const end = await wholeSentence(call, { kind: 'words', revisionId, start, end: start + words.length });
  return end.kind === 'words' ? text.slice(end.start, end.end) : end;
};

test('words that a search found become the sentence that they stand in', async () => {
  expect(await grown('counted')).toBe('He counted them[1] twice.');
  expect(await grown('fifty. He')).toBe('There were fifty. He counted them[1] twice.');
  expect(await grown('شمردم')).toBe('من شمردم.');
});

test('what is a passage already stays as it is', async () => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- any id will do
  const end = { kind: 'passage', id: 'p-1' } as unknown as Parameters<typeof wholeSentence>[1];
  expect(await wholeSentence(call, end)).toBe(end);
});
