// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { Failed } from '#shared/ipc/result.ts';
import { toNoteId } from '#shared/model/ids.ts';
import { noteState } from '../../../support/note-state.ts';
import { makeNote, WORDS } from './open-notes.ts';
import { click, openPane, says, status, text, title, typeTitle, until } from './open-pane.tsx';

test('without a note it says what to do, and no command is about a note', async () => {
  const { place, show, isAvailable } = await openPane();
  show(null);
  await until(() => place.textContent.includes('No note open'), true);
  await until(() => isAvailable('export-all'), true);
  const others = ['bold', 'undo', 'versions', 'export-note'] as const;
  expect(others.filter(isAvailable)).toEqual([]);
});

test('a note is shown with its title, its text and its commands, and is called saved', async () => {
  const { show, call, isAvailable } = await openPane();
  const { id } = await makeNote(call, 'Numbers', noteState('One.'));
  show(id);
  await until(text, 'One.');
  expect([title()?.value, status(), isAvailable('bold'), isAvailable('versions')]).toEqual([
    'Numbers',
    'Saved',
    true,
    true,
  ]);
});

test('a note that nobody has written in begins at its title; another leaves the focus where it is', async () => {
  const { show, call } = await openPane();
  const written = await makeNote(call, 'Numbers', noteState('One.'));
  const fresh = await call('notes.create', '');
  show(written.id);
  await until(text, 'One.');
  const before = document.activeElement === title();
  show(fresh.id);
  await until(() => document.activeElement === title(), true);
  expect(before).toBe(false);
});

test('a note that is gone says so, and so does one that cannot be opened, which can be tried again', async () => {
  const { show, api, call } = await openPane();
  show(toNoteId('nowhere'));
  await until(() => says('No longer in the library'), true);
  const { id } = await call('notes.create', '');
  const { call: real } = api;
  api.call = async () => ({
    ok: false,
    error: { code: 'library-damaged', message: 'The library is damaged.' },
  });
  show(id);
  await until(() => says('The library is damaged.'), true);
  api.call = real;
  click('Try again');
  await until(() => title()?.value, '');
  expect(says('The library is damaged.')).toBe(false);
});

test('what is typed is saved by itself and says so', async () => {
  const { show, call } = await openPane();
  const { id } = await call('notes.create', '');
  show(id);
  await until(status, 'Saved');
  typeTitle('Two winters');
  await until(status, 'Saving…');
  await until(status, 'Saved');
  expect((await call('notes.find', id))?.title).toBe('Two winters');
});

test('a save that fails says why, and is tried again at the press of a button', async () => {
  const { place, show, call, faults } = await openPane();
  const { id } = await call('notes.create', '');
  show(id);
  await until(status, 'Saved');
  faults.push(...Array.from({ length: 3 }, () => new Failed('disk-full', 'The disk is full.')));
  typeTitle('Two winters');
  await until(status, 'Not saved');
  expect(place.querySelector('[role="alert"]')?.textContent).toContain('The disk is full.');
  faults.length = 0;
  click('Try again');
  await until(status, 'Saved');
  expect(place.querySelector('[role="alert"]')).toBe(null);
});

test('a conflict is shown with both ways out', async () => {
  const { place, show, call } = await openPane();
  const { id } = await makeNote(call, 'Numbers', noteState('One.'));
  show(id);
  await until(text, 'One.');
  typeTitle('Mine');
  await call('notes.save', { id, title: 'Theirs', state: noteState('Theirs.'), basedOn: 2 });
  await until(() => place.querySelector('[role="alert"]')?.textContent.includes('changed elsewhere'), true);
  click('Keep mine as a new version');
  await until(status, 'Saved');
  const versions = (await call('notes.versions', id)).map((version) => version.title);
  expect(versions.toSorted()).toEqual(['', 'Mine', 'Numbers', 'Theirs']);
});

test('a quotation that is asked for is put in once, shows its words and opens its source', async () => {
  const { place, show, call, quote, document: source, openedPassages } = await openPane();
  const { id } = await call('notes.create', 'Numbers');
  const passage = await quote();
  const asked = { passageId: passage.id, as: 'quotation' } as const;
  show(id, asked);
  await until(() => place.querySelector('figure blockquote')?.textContent, WORDS);
  show(null, asked);
  await until(() => says('No note open'), true);
  show(id, asked);
  await until(() => place.querySelectorAll('figure').length, 1);
  expect(place.querySelector('figcaption')?.textContent).toContain('What I Saw, para. 2');
  click('Open in source: What I Saw');
  const { start, end } = passage.position;
  expect(openedPassages).toEqual([
    { documentId: source.id, revisionId: passage.revisionId, range: { start, end } },
  ]);
});

test('earlier versions are read and brought back as new ones', async () => {
  const { show, call, run } = await openPane();
  const { id } = await makeNote(call, 'First', noteState('One.'));
  await call('notes.save', { id, title: 'Second', state: noteState('Two.'), basedOn: 2 });
  show(id);
  await until(text, 'Two.');
  await run('versions');
  await until(() => document.querySelectorAll('[role="dialog"] input[name="version"]').length, 3);
  document.querySelectorAll<HTMLInputElement>('input[name="version"]')[1]?.click();
  await until(() => document.querySelector('[role="dialog"] article')?.textContent.includes('One.'), true);
  click('Bring back this version');
  await until(text, 'One.');
  await until(status, 'Saved');
  expect((await call('notes.versions', id)).length).toBe(4);
});

test('in a library that can only be read nothing can be changed', async () => {
  const { place, show, api, call, isAvailable } = await openPane();
  const { id } = await makeNote(call, 'Numbers', noteState('One.'));
  const { call: real } = api;
  api.call = async (name, args) => {
    const answer = await real(name, args);
    if (name !== 'library.info' || !answer.ok) return answer;
    return { ok: true, value: Object.assign({}, answer.value, { readOnly: true }) };
  };
  show(id);
  await until(status, 'This library can only be read');
  const editable = place.querySelector('[aria-label="Text of the note"]')?.getAttribute('contenteditable');
  expect([title()?.readOnly, editable, isAvailable('bold'), isAvailable('export-note')]).toEqual([
    true,
    'false',
    false,
    true,
  ]);
});
