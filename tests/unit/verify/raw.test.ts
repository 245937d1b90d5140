import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nastyLine } from '../../support/nasty-text.ts';
import { runVerifier, sealedExport } from '../../support/sealed/sealed-export.ts';

/** Marks that a person may set in a quotation, well formed more often than chance would have them. */
const edited = fc
  .array(
    fc.oneof(
      nastyLine,
      fc.constantFrom(
        '*so*',
        '**it** was',
        '_he said_',
        '~~not~~',
        '<b>x</b>',
        '<!-- not -->',
        '`code`',
        '[a](b "c")',
      ),
      fc.constantFrom(
        '![alt](x.png)',
        '&nbsp;',
        '&hellip;',
        '<br>',
        '\\',
        '\n> ',
        '\n>\n> ',
        '\n',
        '\n> - ',
        '\n> 1. ',
        '\n> # ',
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(' '));

const CASES = 60;

test('whatever a quotation is made into, both verifiers say the same of it', async () => {
  const lines = Array.from(
    { length: CASES },
    (_, index) => `He counted ${index} blankets, and nobody asked him why.`,
  );
  const sources = lines.map((line, index) => ({ title: `Source ${index}`, paragraphs: [line] }));
  const ibid = await sealedExport(sources);
  for (const [index, raw] of fc.sample(edited, CASES).entries()) {
    const name = ibid.notes[index] ?? '';
    const markdown = await ibid.read(name);
    await ibid.write(
      name,
      markdown.replace(/^> .*\[\^1\]$/m, () => `> ${raw}[^1]`),
    );
  }
  const own = await ibid.check();
  const { checked } = runVerifier(ibid.folder);
  expect(checked).toEqual(own);
});
