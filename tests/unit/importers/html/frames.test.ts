import { expect, test } from 'vitest';
import { bodyOf, notesOf, readText } from '../../../support/read-file.ts';

const frames = (inside: string): string =>
  `<html><head><title>The Salt Road</title></head><frameset cols="20%,80%"><frame src="menu.html"><frame src="text.html">${inside}</frameset></html>`;

test('a page of frames has the text that it holds for browsers without frames', async () => {
  const read = await readText(
    'road.htm',
    frames(
      '<noframes><body><h1>The Salt Road</h1><p>The mill stood empty.[1]<p>Nobody signed.<h2>Notes</h2><p>[1] Register, p. 4.</body></noframes>',
    ),
  );
  expect([read.title, bodyOf(read), notesOf(read)]).toEqual([
    'The Salt Road',
    ['The mill stood empty.[1]', 'Nobody signed.'],
    ['1: Register, p. 4.'],
  ]);
  expect(read.report.losses).toEqual(['Left out, and never loaded or run: 2 frames.']);
});

test('a page of frames alone has no text, and a page with a text needs none of what is for browsers without frames', async () => {
  expect(bodyOf(await readText('road.htm', frames('')))).toEqual([]);
  expect(bodyOf(await readText('road.htm', frames('<noframes> </noframes>')))).toEqual([]);
  const page = await readText(
    'road.html',
    '<p>The mill stood empty.</p><noframes><p>Get a new browser.</p></noframes>',
  );
  expect(bodyOf(page)).toEqual(['The mill stood empty.']);
});
