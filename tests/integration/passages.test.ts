import { expect, test } from 'vitest';
import { statement } from '../support/statement.ts';

test('what is made of a passage is told of its text, and can be undone act by act', async () => {
  const { ibid, document, text, passage: make } = await statement();
  const { handlers, host } = ibid;
  const { revisionId } = document;
  const passage = await make('fifty people');
  await handlers['passages.highlight'](passage.id, 'pink');
  await handlers['passages.comment'](passage.id, '  Which winter?\n');
  const start = text.indexOf('about fifty people');
  const range = { revisionId, start, end: start + 'about fifty people'.length };
  const wider = await handlers['passages.changeRange'](passage.id, range);
  expect(wider).toMatchObject({ highlighted: true, colour: 'pink', comment: 'Which winter?' });
  expect(host.toldOf('passages.changed')).toEqual([
    { revisionIds: [revisionId] },
    { revisionIds: [revisionId] },
    { revisionIds: [revisionId] },
  ]);

  const listed = async () =>
    (await handlers['passages.list'](revisionId)).map(({ quote, colour, comment }) => [
      quote.exact,
      colour,
      comment,
    ]);
  const undo = async () => {
    const { undo: last } = await handlers['acts.state']();
    return last && handlers['acts.undo'](last.id);
  };
  expect(await listed()).toEqual([['about fifty people', 'pink', 'Which winter?']]);
  expect([await undo(), await listed()]).toEqual([
    'Change range of passage',
    [['fifty people', 'pink', 'Which winter?']],
  ]);
  expect([await undo(), await listed()]).toEqual(['Change comment', [['fifty people', 'pink', '']]]);
  expect([await undo(), await listed()]).toEqual(['Highlight', []]);
  expect([await handlers['acts.redo'](), await listed()]).toEqual([
    'Highlight',
    [['fifty people', 'pink', '']],
  ]);
});

test('a colour gets a name of its own, on one line, and no empty one', async () => {
  const { ibid } = await statement();
  const { handlers, host } = ibid;
  const named = await handlers['highlights.rename']('green', '  Seen by\n two ');
  expect(named.find(({ colour }) => colour === 'green')?.name).toBe('Seen by two');
  expect(await handlers['highlights.colours']()).toEqual(named);
  expect(host.toldOf('highlights.changed')).toEqual([{ colours: ['green'] }]);
  for (const wrong of ['', ' ', 'x'.repeat(101)]) {
    await expect(handlers['highlights.rename']('green', wrong)).rejects.toMatchObject({
      code: 'invalid-name',
    });
  }
  expect(await handlers['highlights.colours']()).toEqual(named);
});

test('a range that is none of the text is refused', async () => {
  const { ibid, document, passage: make } = await statement();
  const { handlers } = ibid;
  const passage = await make('fifty people');
  const { revisionId } = document;
  await expect(
    handlers['passages.changeRange'](passage.id, { revisionId, start: 0, end: 100_000 }),
  ).rejects.toMatchObject({ code: 'invalid-call' });
  expect(await handlers['passages.list'](document.revisionId)).toEqual([]);
});

test('what is still being done is what Undo asked for meanwhile takes back', async () => {
  const { ibid, passage: make } = await statement();
  const { handlers } = ibid;
  const passage = await make('fifty people');
  const commented = handlers['passages.comment'](passage.id, 'Which winter?');
  const { undo: last } = await handlers['acts.state']();
  await commented;
  expect(last?.words).toBe('Change comment');
});
