import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deceptiveSigns } from '#shared/text/deceptive-signs.ts';

const kinds = (text: string) => deceptiveSigns(text).map(({ start, end, what }) => `${start}–${end} ${what}`);

test.each([
  ['invoice\u202excod.exe', ['7–8 unseen sign: right-to-left override']],
  ['a\u2066b\u2069c', ['1–2 unseen sign: left-to-right isolate', '3–4 unseen sign: end of an isolate']],
  ['zero\u200bwidth', ['4–5 unseen sign: zero width space']],
  ['joi\u200dned', ['3–4 unseen sign: zero width joiner']],
  ['tag\u{e0041}\u{e0042}ged', ['3–7 unseen sign: tag']],
  ['p\u0430yp\u0430l', ['1–2 Cyrillic in a Latin word', '4–5 Cyrillic in a Latin word']],
  ['\u0430pple', ['0–1 Cyrillic in a Latin word']],
  ['g\u03bf\u03bfgle', ['1–3 Greek in a Latin word']],
  ['PayPa\u0406', ['5–6 Cyrillic in a Latin word']],
] as const)('%j deceives', (text, found) => {
  expect(kinds(text)).toEqual(found);
});

test.each([
  'می\u200cروم و کتاب\u200cها را می\u200cبینم',
  'نامه\u200fای از \u200eOrval\u200f رسید',
  'ﷲ کتاب‌خانۀ ما',
  'Письмо из порта, написанное ночью',
  'Η επιστολή από το λιμάνι',
  'Δt = 5 μs, χ² and the α-particle',
  'a family 👨\u200d👩\u200d👧 at the quay',
  'क्\u200dष',
  'naïve café, Straße, Łódź, Ångström',
])('%j deceives nobody', (text) => {
  expect(kinds(text)).toEqual([]);
});

test('signs stand in order, none over another, and inside the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'р', 'ο', ' ', '\u202e', '\u200b', '\u200c', 'ی', '😀')),
      (letters) => {
        const text = letters.join('');
        let at = 0;
        for (const { start, end } of deceptiveSigns(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});
