import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Failed } from '#shared/ipc/result.ts';
import { PICTURE_SIGN } from '#shared/text/picture-sign.ts';
import { bodyOf, markersOf, notesOf, picturesOf, readText } from '../../../support/read-file.ts';

const TEXT = 'The ferry at Orval kept a ledger of everyone it carried, and for forty years nobody read it.';

describe('blocks', () => {
  test('keep their kind, their level and the words of their spans', async () => {
    const read = await readText(
      'a.md',
      `${TEXT}\n\n## Two\n\n- one *two*\n  - three\n\n3. four\n4. five\n\n> six **seven**\n\n\`\`\`js\na  b\n\`\`\`\n\n| a | b |\n|---|---|\n| c | \`d\` |`,
    );
    expect(
      read.blocks
        .slice(1)
        .map(({ kind, level, text, spans }) => [
          kind,
          level,
          text,
          spans.map((span) => `${span.kind} ${text.slice(span.start, span.end)}`).join(),
        ]),
    ).toEqual([
      ['heading', 2, 'Two', ''],
      ['list-item', 1, 'one two', 'emphasis two'],
      ['list-item', 2, 'three', ''],
      ['list-item', 1, '3. four', ''],
      ['list-item', 1, '4. five', ''],
      ['quote', 1, 'six seven', 'strong seven'],
      ['code', 1, 'a  b', ''],
      ['table-row', 1, 'a\tb', ''],
      ['table-row', 1, 'c\td', 'code d'],
    ]);
  });

  test('keep links that lead to pages, to letters or within the text, and the words of all', async () => {
    const read = await readText(
      'a.md',
      '[a](https://x.example/a) [b](javascript:alert(1)) [c](#c) [d](mailto:d@x.example) [e][r] <https://x.example/f> [g](g.md) www.x.example\n\n[r]: https://x.example/e',
    );
    expect(bodyOf(read)).toEqual(['a b c d e https://x.example/f g www.x.example']);
    expect(read.blocks[0]?.spans.flatMap((span) => (span.kind === 'link' ? [span.href] : []))).toEqual([
      'https://x.example/a',
      '#c',
      'mailto:d@x.example',
      'https://x.example/e',
      'https://x.example/f',
      'http://www.x.example/',
    ]);
    expect(read.report.losses).toHaveLength(2);
  });

  test('give a picture that is not in the file a place, with what is written of it', async () => {
    const read = await readText(
      'a.md',
      `${TEXT} ![A lamp](lamp.png)\n\n![](https://x.example/count.gif)\n\n![The bell][b]\n\n[b]: bell.png "In Orval"`,
    );
    expect(read.blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', TEXT],
      ['caption', PICTURE_SIGN],
      ['caption', PICTURE_SIGN],
    ]);
    expect(picturesOf(read)).toEqual(['none: A lamp', 'none: The bell. In Orval']);
    expect(read.report.losses).toEqual([
      '3 pictures are not in the file, and Ibid fetches nothing: lamp.png, https://x.example/count.gif, bell.png.',
    ]);
    expect(read.report.audit.dropped).toEqual([
      { text: '![](https://x.example/count.gif)', reason: 'picture', before: 2 },
    ]);
  });
});

describe('raw HTML', () => {
  test('gives its words and no code, within a line and in blocks', async () => {
    const read = await readText(
      'a.md',
      `One <b onclick="evil()">two</b> <script>evil()</script> three<br>four, 10<sup>5</sup>. <!-- evil -->\n\n<div><p>Five <a href="javascript:evil()">six</a>.</p><script>evil()</script></div>\n\n<!-- evil -->\n\n<iframe src="https://x.example"></iframe>\n\n<img src=x onerror=evil() alt="A lamp">`,
    );
    expect(bodyOf(read)).toEqual(['One two three\nfour, 10⁵.', 'Five six.', PICTURE_SIGN]);
    expect(picturesOf(read)).toEqual(['none: A lamp']);
    expect(JSON.stringify(read.blocks)).not.toContain('evil');
    expect(read.report.audit.dropped.map(({ reason }) => reason)).toContain('HTML tags and comments');
  });
});

describe('notes', () => {
  test('of Markdown’s own keep their labels, whatever their order', async () => {
    const read = await readText(
      'a.md',
      'One.[^b] Two.[^1] Three.[^b]\n\n[^1]: First,\n    going on.\n\n    And on.\n\n[^b]: *Second*.\n\nEnd.',
    );
    expect(notesOf(read)).toEqual(['1: First, going on. | And on.', 'b: Second.']);
    expect(markersOf(read)).toEqual(['[b] → b', '[1] → 1', '[b] → b']);
    expect(bodyOf(read)).toEqual(['One.[b] Two.[1] Three.[b]', 'End.']);
  });

  test.each([
    ['paragraphs', '[1] One.\n\n[2] Two.'],
    ['lines of one paragraph', '[1] One.\n[2] Two.'],
    ['escaped, as programs write them', '\\[1\\] One.\n\n\\[2\\] Two.'],
    ['a list under a heading', '## Notes\n\n1. One.\n2. Two.'],
    ['a list under a line in bold', '**Notes**\n\n1. One.\n2. Two.'],
    ['superscripts', '<sup>1</sup> One.\n\n<sup>2</sup> Two.'],
  ])('that are only written as such are found as well: %s', async (_, notes) => {
    const read = await readText('a.md', `# The Ledger\n\n${TEXT} [1] ${TEXT} \\[2\\].\n\n${notes}`);
    expect(notesOf(read).map((note) => note.normalize('NFKC'))).toEqual(['1: One.', '2: Two.']);
    expect(markersOf(read).map((marker) => marker.normalize('NFKC'))).toEqual(['[1] → 1', '[2] → 2']);
  });

  test('that are links to their place in the file are found by what they print', async () => {
    const read = await readText(
      'a.md',
      `# The Ledger\n\n${TEXT}[[1]](#fn1) ${TEXT}[2](#fn2)\n\n[\\[1\\]](#r1) One.\n\n[2](#r2) Two.`,
    );
    expect(markersOf(read)).toEqual(['[1] → 1', '[2] → 2']);
    expect(notesOf(read)).toEqual(['1: One.', '2: Two.']);
  });

  test('of both kinds stand in the order of the file', async () => {
    const read = await readText('a.md', `# The Ledger\n\n${TEXT} [1] ${TEXT}[^x]\n\n[1] One.\n\n[^x]: Ex.`);
    expect([notesOf(read), markersOf(read)]).toEqual([
      ['1: One.', 'x: Ex.'],
      ['[1] → 1', '[x] → x'],
    ]);
  });

  test('that are missing or that nobody asks for are named', async () => {
    const read = await readText('a.md', `${TEXT}[^a] \`[^c]\` [9]\n\n[^b]: Bee.`);
    expect(read.report.audit).toMatchObject({ markersWithoutNote: ['9', 'a'], notesWithoutMarker: ['b'] });
  });

  test('in code are no notes', async () => {
    const read = await readText('a.md', `# The Ledger\n\n${TEXT} [1] \`[1]\`\n\n    [1] code\n\n[1] One.`);
    expect(markersOf(read)).toEqual(['[1] → 1']);
  });
});

describe('front matter', () => {
  test('fills the fields, and what has no field is listed', async () => {
    const read = await readText(
      'a.md',
      `---\ntitle: The Ledger\nauthors: [Hanne Brandt, {name: Jan Orval}]\ndate: 2012-06-03\nlang: en-GB\nsource: https://x.example/a\nbreadcrumb: [Home, Ferries]\nrating: 5\n---\n\n# The Ledger\n\n${TEXT}`,
    );
    expect(read).toMatchObject({
      title: 'The Ledger',
      authors: ['Hanne Brandt', 'Jan Orval'],
      published: '2012-06-03',
      language: 'en-GB',
      url: 'https://x.example/a',
      breadcrumb: ['Home', 'Ferries'],
    });
    expect([bodyOf(read), read.report.audit.dropped]).toEqual([
      [TEXT],
      [{ text: 'rating: 5', reason: 'field that Ibid has no place for' }],
    ]);
  });

  test.each(['title: [unclosed', 'just words', '- a\n- b'])(
    'that is no record stands in the text: %s',
    async (front) => {
      const read = await readText('a.md', `---\n${front}\n---\n\n# The Ledger\n\n${TEXT}`);
      expect([read.title, read.blocks[0]?.kind, bodyOf(read).at(-1)]).toEqual(['The Ledger', 'code', TEXT]);
      expect(read.report.losses).toHaveLength(1);
    },
  );
});

describe('the title', () => {
  test('is the first heading, or the only one of the first level', async () => {
    expect(await readText('a.md', `## The Ledger\n\n${TEXT}`)).toMatchObject({
      title: 'The Ledger',
      blocks: [{ text: TEXT }],
    });
    const late = await readText('a.md', `${TEXT}\n\n# The Ledger\n\n${TEXT}`);
    expect([late.title, bodyOf(late)]).toEqual(['The Ledger', [TEXT, TEXT]]);
    expect((await readText('the_ledger.md', TEXT)).title).toBe('the ledger');
  });

  test('stays a heading where it bears a marker', async () => {
    const read = await readText('a.md', `# The Ledger[^1]\n\n${TEXT}\n\n[^1]: Note.`);
    expect([bodyOf(read), read.report.audit.notesWithoutMarker]).toEqual([['The Ledger[1]', TEXT], []]);
  });
});

test.each(['>', '- ', '1. ', '*', '[', '![', '**a ', '<div>', '`'])(
  '2 000 times %s is read or refused as too deep',
  async (mark) => {
    const outcome = await readText('a.md', `${mark.repeat(2000)} x`).then(
      () => 'read',
      (error: unknown) => (error instanceof Failed ? error.code : error),
    );
    expect(['read', 'too-deep']).toContain(outcome);
  },
);

test('every character of any file is accounted for, and its words are somewhere', async () => {
  const line = fc.oneof(
    fc.constantFrom(
      '',
      '',
      '# Head',
      '> quoted',
      '- item',
      '  - nested',
      '1. first',
      '[^a]: defined',
      'uses[^a] and [1]',
      '[1] noted',
      '[1]: https://x.example',
      '---',
      '```',
      '    code',
    ),
    fc.constantFrom(
      '*emphasised* **strong',
      '| a | b |',
      '|---|---|',
      '<div>',
      '</div>',
      '<b>bold</b>',
      '![alt words](x.png)',
      '[linked](y)',
      '\\[2\\] escaped',
      'Notes',
      'By Jane Doe',
      '&amp; &lt;',
    ),
    fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .map((text) => text.replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ')),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 25 }), async (lines) => {
      const source = `start\n${lines.join('\n')}`;
      const read = await readText('a.md', source);
      const { body, footnotes, metadata, dropped, total } = read.report.audit.characters;
      expect(body + footnotes + metadata + dropped).toBe(total);
      expect([total, Math.min(body, footnotes, metadata, dropped) >= 0]).toEqual([source.length, true]);
      const everything = JSON.stringify(read);
      for (const words of [
        'quoted',
        'item',
        'nested',
        'defined',
        'noted',
        'code',
        'emphasised',
        'bold',
        'alt words',
        'linked',
        'escaped',
        'Jane Doe',
        'start',
      ]) {
        if (source.includes(words)) expect(everything).toContain(words);
      }
    }),
    { numRuns: 500 },
  );
});
