import { expect, test } from 'vitest';
import { readManyDraft, UNTOUCHED_DRAFT } from '../../../../renderer/organise/edit-many.ts';

test('what nobody touched is not changed', () => {
  expect(readManyDraft(UNTOUCHED_DRAFT)).toEqual({ edit: {}, problems: {} });
});

test('a field is set, emptied, or what was read from the file', () => {
  expect(
    readManyDraft({
      publisher: { fate: 'empty', words: 'left over' },
      published: { fate: 'set', words: ' ۱۳۶۷/۶/۱۲ ' },
      language: { fate: 'reset', words: '' },
    }),
  ).toEqual({
    edit: { publisher: { value: null }, published: { value: '1988-09-03' }, language: null },
    problems: {},
  });
});

test('a language goes by its name or its tag', () => {
  const read = (words: string) =>
    readManyDraft({ ...UNTOUCHED_DRAFT, language: { fate: 'set', words } }).edit.language;
  expect([read('Persian'), read('en-gb')]).toEqual([{ value: 'fa' }, { value: 'en-GB' }]);
});

test('what cannot be read is said, field by field', () => {
  const { edit, problems } = readManyDraft({
    publisher: { fate: 'set', words: ' ' },
    published: { fate: 'set', words: 'sometime' },
    language: { fate: 'set', words: 'Lanternish' },
  });
  expect(edit).toEqual({});
  expect(Object.keys(problems)).toEqual(['publisher', 'published', 'language']);
});
