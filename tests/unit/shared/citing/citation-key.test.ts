import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citationKey } from '#shared/citing/citation-key.ts';
import type { CitedWork } from '#shared/citing/in-words.ts';

function keysOf(...works: readonly Partial<CitedWork>[]): readonly string[] {
  const keys: string[] = [];
  for (const work of works) {
    keys.push(citationKey({ title: '', authors: [], published: null, ...work }, (key) => keys.includes(key)));
  }
  return keys;
}

test('a work goes by its first author, its year and the first word of its title', () => {
  expect(
    keysOf(
      { authors: ['Mara Ellison', 'Farid Moradi'], published: '2011-04', title: 'The Lantern Goes Out' },
      { authors: ['Society of Keepers'], published: '1986/1988', title: 'Report' },
      { title: 'On the Numbers in the Lower Building', published: '198X' },
      { authors: ['José Núñez'], title: '¿Quién contó?' },
    ),
  ).toEqual(['ellison2011lantern', 'societyofkeepers1986report', '198xnumberslower', 'nunezquien']);
});

test('Persian and Arabic names and titles are written in Latin letters', () => {
  expect(
    keysOf(
      { authors: ['سمیرا نوری'], published: '2010', title: 'دو زمستان در درهٔ سیاه' },
      { authors: ['سميرا نوري'], published: '2010', title: 'دو زمستان' },
    ),
  ).toEqual(['smiranuri2010du', 'smiranuri2010dua']);
});

test('works of the same name are told apart, however many there are', () => {
  const keys = keysOf(...Array.from({ length: 40 }, () => ({ title: 'Statement' })));
  expect([keys[0], keys[1], keys[26], keys[27]]).toEqual([
    'statement',
    'statementa',
    'statementz',
    'statementn27',
  ]);
});

test('every work has a key of Latin letters and digits', () => {
  fc.assert(
    fc.property(
      fc.record({
        title: fc.string({ unit: 'grapheme' }),
        authors: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 2 }),
        published: fc.constantFrom(null, '2010', '1988~', '..', '1986/..'),
      }),
      (work) => {
        expect(citationKey(work, () => false)).toMatch(/^[a-z\d]+$/);
      },
    ),
  );
});
