import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesIn } from '#shared/text/sentences.ts';

const cut = (text: string, language: string | null = 'en', marker = '') => {
  const start = marker === '' ? -1 : text.indexOf(marker);
  const markers = start === -1 ? [] : [{ start, end: start + marker.length }];
  return sentencesIn(text, language, markers).map((one) => text.slice(one.start, one.end));
};

test('a paragraph is cut at the ends of its sentences', () => {
  expect(cut('He said fifty. She said two hundred!  Who counted? Nobody')).toEqual([
    'He said fifty.',
    'She said two hundred!',
    'Who counted?',
    'Nobody',
  ]);
  expect(cut('Nothing ends here')).toEqual(['Nothing ends here']);
  expect([cut(''), cut('  ')]).toEqual([[], []]);
});

test('Persian and Arabic sentences end as they are written', () => {
  expect(cut('پنجاه نفر بودند. چه کسی شمرد؟ هیچ‌کس نمی‌داند!', 'fa')).toEqual([
    'پنجاه نفر بودند.',
    'چه کسی شمرد؟',
    'هیچ‌کس نمی‌داند!',
  ]);
  expect(cut('كانوا خمسين. من عدّهم؟ لا أحد.', 'ar')).toEqual(['كانوا خمسين.', 'من عدّهم؟', 'لا أحد.']);
});

test('a footnote marker goes with the sentence before it', () => {
  expect(cut('He said fifty.[1] She said more.', 'en', '[1]')).toEqual([
    'He said fifty.[1]',
    'She said more.',
  ]);
  expect(cut('پنجاه نفر بودند.[۱] بیشتر هم بود.', 'fa', '[۱]')).toEqual([
    'پنجاه نفر بودند.[۱]',
    'بیشتر هم بود.',
  ]);
});

test('titles, initials and shortenings end no sentence', () => {
  expect(cut('Mr. Moradi saw Dr. J. Nouri on p. 4. He was sure.')).toEqual([
    'Mr. Moradi saw Dr. J. Nouri on p. 4.',
    'He was sure.',
  ]);
});

test('a language that no standard knows is read as any', () => {
  expect([cut('One. Two.', 'x_y!'), cut('One. Two.', null)]).toEqual([
    ['One.', 'Two.'],
    ['One.', 'Two.'],
  ]);
});

const words = fc.array(
  fc.constantFrom(
    'lamp',
    'Mr.',
    'fifty.',
    'چراغ',
    'بود.',
    'کی؟',
    ' ',
    '  ',
    '[1]',
    '“Yes!”',
    '4.5',
    '\n',
    '…',
    '😀',
  ),
  { maxLength: 30 },
);

test('sentences stand in order, do not overlap, and leave out nothing but white space', () => {
  fc.assert(
    fc.property(words, fc.constantFrom('en', 'fa', 'ar', null), (parts, language) => {
      const text = parts.join(' ');
      const markers = [...text.matchAll(/\[1\]/g)].map(({ index }) => ({ start: index, end: index + 3 }));
      const sentences = sentencesIn(text, language, markers);
      let at = 0;
      for (const { start, end } of sentences) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});
