import { expect, test } from 'vitest';
import { openSample } from '../../../support/sample-case.ts';

test('words are drafted as what they say, with who is likely to say it and why', async () => {
  const { handlers, rangeOf } = await openSample();
  const draft = async (title: string, words: string) => handlers['case.draft'](await rangeOf(title, words));
  const heard = await draft(
    'What I Saw',
    'Brother Kaveh, who worked in the infirmary, told me in February that two of the people from the lower building had died',
  );
  expect(heard).toMatchObject({
    known: null,
    type: 'number',
    value: 2,
    basis: 'hearsay',
    from: [{ kind: 'source', id: 'brother-kaveh', called: 'Brother Kaveh' }],
    said: '2011-05-14',
  });
  expect(heard.speakers[0]).toEqual({
    speaker: { id: 'moradi' },
    called: 'Farid Moradi',
    reason: 'the author of the document',
  });
  expect(heard.claims[0]?.id).toBe('died');

  const quoted = await draft('The Lantern Goes Out', '"I washed them myself. One was an old man.');
  expect(quoted.text).toBe('I washed them myself. One was an old man.');
  expect(quoted.speakers.slice(0, 2).map(({ called, reason }) => [called, reason])).toEqual([
    ['Kaveh', 'named before these words in this paragraph'],
    ['Joan Ellery', 'the author of the document'],
  ]);
  expect(quoted.basis).toBe('first-hand');

  const marked = await draft('The Lantern Goes Out', 'one of them kept the books');
  expect([marked.basis, marked.from.map(({ id }) => id)]).toEqual([
    'derived',
    ['statements', 'testimony-moradi'],
  ]);

  const persian = await draft('دو زمستان', 'پس بیش از دویست نفر آنجا بودند.');
  expect(persian).toMatchObject({
    known: { id: 'nouri-two-hundred' },
    type: 'number',
    value: 'over 200',
  });
  expect(persian.speakers[0]?.speaker).toEqual({ id: 'nouri' });
});

test('an author of whom the case knows nothing is offered as somebody new, as the library knows them', async () => {
  const { handlers, rangeOf, cases, titled } = await openSample();
  const { id } = await handlers['names.create']('Joan Ellery', 'person');
  await cases.matchDocument('article', null);
  await handlers['case.deleteClaim']('fifty');
  const [first] = (
    await handlers['case.draft'](await rangeOf('The Lantern', 'Goats sleep in what was the refectory.'))
  ).speakers;
  expect(first?.speaker).toEqual({ id: 'ellery' });
  await handlers['documents.editMetadata']((await titled('The Lantern')).id, {
    authors: { value: ['Jo Brand'] },
  });
  const name = await handlers['names.create']('Jo Brand', 'person');
  const [author] = (
    await handlers['case.draft'](await rangeOf('The Lantern', 'Goats sleep in what was the refectory.'))
  ).speakers;
  expect(author).toEqual({
    speaker: { name: 'Jo Brand', kind: 'author', nameId: name.id },
    called: 'Jo Brand',
    reason: 'the author of the document',
  });
  expect(id).not.toBe(name.id);
});
