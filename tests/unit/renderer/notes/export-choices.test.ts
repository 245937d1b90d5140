import { expect, test } from 'vitest';
import { toPolicyId } from '#shared/model/ids.ts';
import { optionsOf, readChoices } from '../../../../renderer/notes/export/export-choices.ts';

const NOTHING_CHOSEN = readChoices(null);

test.each([
  null,
  7,
  [],
  'docx',
  { flavour: 'stone', policy: '../x', style: 7, texts: 'yes', footnote: 'half \ud83d' },
])('of %j nothing is taken for a choice', (kept) => {
  expect(readChoices(kept)).toEqual({
    flavour: 'pandoc',
    texts: false,
    references: 'csl-json',
    style: null,
    locale: 'en',
    quotation: '',
    footnote: '',
    policy: null,
  });
});

test('what was chosen is read as it was kept', () => {
  const kept = {
    flavour: 'docx',
    texts: true,
    references: 'ris',
    style: 'apa',
    locale: 'fa',
    quotation: '> {words}',
    footnote: '{title}. {seal}',
    policy: 'h-1',
  };
  expect(readChoices(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

test('an export is asked for what applies to its kind of file', () => {
  const chosen = {
    ...NOTHING_CHOSEN,
    texts: true,
    references: 'bibtex',
    style: 'mla',
    locale: 'ar',
  } as const;
  expect(optionsOf(chosen)).toEqual({
    flavour: 'pandoc',
    texts: true,
    references: 'bibtex',
    style: 'mla',
    locale: 'ar',
  });
  expect(optionsOf({ ...chosen, flavour: 'annotations' })).toMatchObject({ texts: false });
  expect(optionsOf({ ...chosen, flavour: 'html' })).toEqual({
    flavour: 'html',
    texts: true,
    style: 'mla',
    locale: 'ar',
  });
});

test('whoever is hidden is hidden in every kind of file, and the texts stay at home', () => {
  const policy = toPolicyId('h-1');
  expect(optionsOf({ ...NOTHING_CHOSEN, texts: true, policy })).toEqual({
    flavour: 'pandoc',
    texts: false,
    policy,
  });
  expect(optionsOf({ ...NOTHING_CHOSEN, flavour: 'docx', policy })).toMatchObject({ policy });
});

test('templates go along where there are quotations and footnotes, and an empty one is none', () => {
  const chosen = { ...NOTHING_CHOSEN, quotation: '> {words}', footnote: ' ' };
  expect(optionsOf({ ...chosen, flavour: 'docx' })).toEqual({
    flavour: 'docx',
    texts: false,
    templates: { quotation: '> {words}' },
  });
  expect(optionsOf({ ...chosen, style: 'mla', flavour: 'qdpx' })).toEqual({ flavour: 'qdpx', texts: false });
});
