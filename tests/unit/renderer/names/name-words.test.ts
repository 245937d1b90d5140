import { expect, test } from 'vitest';
import { factsInWords, likelyFacts, nameQuery } from '../../../../renderer/names/name-words.ts';
import { listed } from '../../../../renderer/ui/counted.ts';

test('what is known of an alias reads as a line', () => {
  const facts = { kind: 'nom-de-guerre', language: 'fa', validFrom: '1979', validTo: '1988-09' } as const;
  expect(factsInWords(facts)).toBe('nom de guerre · Persian · 1979 to September 1988');
  expect(factsInWords({ ...facts, language: null, validTo: null })).toBe('nom de guerre · since 1979');
  expect(factsInWords({ ...facts, language: null, validFrom: null })).toBe(
    'nom de guerre · until September 1988',
  );
});

test.each([
  ['Samira Nouri', 'Samira Noori', 'spelling'],
  ['Samira Nouri', 'سمیرا نوری', 'transliteration'],
  ['سمیرا نوری', 'Samira Nouri', 'transliteration'],
  ['سمیرا نوری', 'سميرا نوري', 'spelling'],
  ['Valley Observers', 'VO', 'acronym'],
  ['Valley Observers', 'V.O.', 'acronym'],
  ['Lantern House', 'Lantern', 'spelling'],
] as const)('of “%s”, “%s” is most likely a %s', (name, other, kind) => {
  expect(likelyFacts(name, other).kind).toBe(kind);
});

test('the query for a name holds no quotation mark of the name', () => {
  expect(nameQuery('Ali "the  Baker" Karimi')).toBe('name:"Ali the Baker Karimi"');
});

test('words are listed as in a sentence', () => {
  expect([listed([]), listed(['VO']), listed(['MKO', 'PMOI', 'NCRI'])]).toEqual([
    '',
    'VO',
    'MKO, PMOI and NCRI',
  ]);
});
