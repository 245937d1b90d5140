import fc from 'fast-check';
import { expect, test } from 'vitest';
import { definitionsIn } from '#shared/names/definitions.ts';

test.each([
  [
    'He joined the Valley Rescue Organization (VRO, VAL PROV, NCR) in 1981.',
    'Valley Rescue Organization',
    ['VRO', 'VAL', 'PROV', 'NCR'],
  ],
  ['the Valley Observers (VO) came', 'Valley Observers', ['VO']],
  ['says the VO (Valley Observers), whose', 'Valley Observers', ['VO']],
  ['The Anti-Smuggling Board (ASB) met', 'Anti-Smuggling Board', ['ASB']],
  [
    'of the Society for the Rescue of Ships (SRS or SfRS)',
    'Society for the Rescue of Ships',
    ['SRS', 'SfRS'],
  ],
  ['the Society of Salt Carriers (“the Carriers”) and', 'Society of Salt Carriers', ['Carriers']],
  ['او عضو «سازمان دیده‌بانان دره» (سدد) بود.', 'سازمان دیده‌بانان دره', ['سدد']],
  ['در سازمان دیده‌بانان دره («دیده‌بانان») کار می‌کرد', 'سازمان دیده‌بانان دره', ['دیده‌بانان']],
  ['سازمان اطلاعات و امنیت دره (ساواد)', 'سازمان اطلاعات و امنیت دره', ['ساواد']],
  ['انضم إلى «منظمة مراقبي الوادي» (VO)', 'منظمة مراقبي الوادي', ['VO']],
])('a short form is taken where the text explains it: %s', (text, full, short) => {
  const [definition, ...others] = definitionsIn(text);
  expect([definition?.full, definition?.short, others]).toEqual([full, short, []]);
  expect(text.slice(definition?.start, definition?.end)).toContain(full);
});

test.each([
  'Mr. Smith (UK) said so (see p. 4) in the winter (1988).',
  'He said “there were about fifty of us there” (Moradi).',
  'گفت «ما آن شب پنجاه نفر بودیم» (مرادی).',
  'the lower building (LBX) held fifty',
  'nothing () and ( ) and ((',
])('what stands in brackets otherwise explains nothing: %s', (text) => {
  expect(definitionsIn(text)).toEqual([]);
});

test('of any text the ranges are in order and hold the full form', () => {
  const part = fc.constantFrom(
    'Valley ',
    'Observers',
    ' (VO)',
    '(',
    ')',
    ' سازمان ',
    '«دره»',
    'MKO ',
    '\u200c',
    '. ',
    'of ',
    '🜂',
    '-',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { full, start, end } of definitionsIn(text)) {
        expect([start >= 0, end <= text.length, end > last, text.slice(start, end).includes(full)]).toEqual([
          true,
          true,
          true,
          true,
        ]);
        last = end;
      }
    }),
    { numRuns: 500 },
  );
});
