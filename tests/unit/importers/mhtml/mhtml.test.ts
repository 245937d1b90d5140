import { expect, test } from 'vitest';
import { chooseImporter } from '../../../../electron/importers/registry.ts';
import { makePng } from '../../../support/make-picture.ts';
import { makeMhtml, type MhtmlPart } from '../../../support/make-mhtml.ts';
import { bodyOf, notesOf, picturesOf, readBytes, readOrRefuse } from '../../../support/read-file.ts';
import { samplesIn } from '../../../support/footnote-matrix/cells.ts';

const PNG = makePng(120, 80);
const ADDRESS = 'https://salt.example/roads/page.html';
const html = (body: string, head = ''): string =>
  `<!doctype html><html><head>${head}<title>Roads</title></head><body><h1>Roads</h1>${body}</body></html>`;
const pagePart = (body: string, rest: Partial<MhtmlPart> = {}): MhtmlPart => ({
  type: 'text/html',
  bytes: html(body),
  location: ADDRESS,
  encoding: 'quoted-printable',
  ...rest,
});
const SAVED = [`Snapshot-Content-Location: ${ADDRESS}`];

test('a saved page is read with its pictures, by their addresses and by their ids', async () => {
  const bytes = makeMhtml(
    [
      pagePart(
        '<p>The road = the ferry.</p><img src="https://salt.example/a.png#x" alt="1"><img src="img/b.png" alt="2"><img src="cid:c%40x" alt="3"><img src="https://salt.example/d.png" alt="4">',
      ),
      { type: 'image/png', bytes: PNG, location: 'https://salt.example/a.png' },
      { type: 'text/css', bytes: 'p { color: red }', location: 'https://salt.example/a.css' },
      { type: 'image/png', bytes: makePng(60, 40), location: 'https://salt.example/roads/img/b.png' },
      { type: 'application/octet-stream', bytes: makePng(50, 40), id: 'c@x' },
    ],
    SAVED,
  );
  const read = await readBytes('page.mhtml', bytes);
  expect(picturesOf(read)).toEqual(['0: 1, 120 × 80', '1: 2, 60 × 40', '2: 3, 50 × 40', 'none: 4']);
  expect([read.title, read.url, bodyOf(read)[0]]).toEqual(['Roads', ADDRESS, 'The road = the ferry.']);
  expect(read.report.losses).toEqual([
    'One picture is not in the file, and Ibid fetches nothing: https://salt.example/d.png.',
  ]);
});

test('addresses are relative to the base that the page names, where it names one', async () => {
  const read = await readBytes(
    'page.mht',
    makeMhtml([
      {
        ...pagePart('', {}),
        bytes: html(
          '<p>Words of the page.</p><img src="a.png" alt="1">',
          '<base href="https://cdn.example/x/">',
        ),
      },
      { type: 'image/png', bytes: PNG, location: 'https://cdn.example/x/a.png' },
    ]),
  );
  expect(picturesOf(read)).toEqual(['0: 1, 120 × 80']);
});

test('the page is the part that the message names, or the first; frames are parts as well', async () => {
  const frame = pagePart('<p>Words of a frame.</p>', {
    location: 'https://x.example/frame.html',
    id: 'frame@x',
  });
  const named = makeMhtml([frame, pagePart('<p>Words of the page.</p>', { id: 'page@x' })]);
  const text = Buffer.from(named)
    .toString('latin1')
    .replace('type="text/html";', 'type="text/html";\r\n\tstart="<page@x>";');
  expect(bodyOf(await readBytes('a.mhtml', new Uint8Array(Buffer.from(text, 'latin1'))))).toEqual([
    'Words of the page.',
  ]);
  expect(bodyOf(await readBytes('a.mhtml', named))).toEqual(['Words of a frame.']);
});

test.each(['base64', 'quoted-printable', '8bit'] as const)(
  'words in any letters come through %s',
  async (encoding) => {
    const words = 'گواهی‌ها در راه نمک = «شهادت» و هیچ‌کس دفتر را امضا نکرد، چنان‌که گفته شد. '.repeat(5).trim();
    const read = await readBytes('a.mhtml', makeMhtml([pagePart(`<p>${words}</p>`, { encoding })]));
    expect([bodyOf(read), read.direction, read.report.encoding]).toEqual([[words], 'rtl', 'utf-8']);
  },
);

test('a page is read in the letters that its part names', async () => {
  const bytes = Uint8Array.from(
    Buffer.from(
      html('<p>Caf\xe9 “au lait” at the quay.</p>').replace('“', '\x93').replace('”', '\x94'),
      'latin1',
    ),
  );
  const read = await readBytes(
    'a.mhtml',
    makeMhtml([{ ...pagePart(''), type: 'text/html; charset="windows-1252"', bytes }]),
  );
  expect([bodyOf(read), read.report.encoding]).toEqual([['Café “au lait” at the quay.'], 'windows-1252']);
});

test.each(samplesIn('html'))(
  'notes of a saved page are those of the page: $language, $markup',
  async ({ samples }) => {
    for (const { bytes } of samples) {
      const page = await readBytes('a.html', bytes);
      const source = new TextDecoder().decode(bytes);
      const saved = await readBytes('a.mhtml', makeMhtml([pagePart('', { bytes: source })], SAVED));
      expect(saved.footnotes.length).toBeGreaterThan(0);
      expect([saved.title, saved.blocks, saved.footnotes]).toEqual([page.title, page.blocks, page.footnotes]);
    }
  },
);

test('the file is known by its head, whatever its name; a letter with pictures is none', () => {
  const saved = makeMhtml([pagePart('<p>Words.</p>')]);
  const format = (bytes: Uint8Array): string | null => chooseImporter({ name: 'a.txt', bytes }).format;
  expect(format(saved)).toBe('mhtml');
  const letter = Buffer.concat([Buffer.from('Received: from x\r\nTo: a@x.example\r\n'), saved]);
  expect(format(new Uint8Array(letter))).not.toBe('mhtml');
});

test('a file that is cut off anywhere is read as far as it goes, and says that its end is missing', async () => {
  const whole = makeMhtml(
    [
      pagePart(`<p>${'The ferry left at dawn. '.repeat(40)}</p><img src="a.png" alt="A lamp">`),
      { type: 'image/png', bytes: PNG, location: 'https://salt.example/roads/a.png' },
    ],
    SAVED,
  );
  const outcomes = new Set<string>();
  for (let cut = 0; cut < 50; cut += 1) {
    const outcome = await readOrRefuse('a.mhtml', whole.subarray(0, Math.floor((whole.length * cut) / 50)));
    outcomes.add('code' in outcome ? outcome.code : outcome.report.losses.join());
  }
  expect([...outcomes].some((outcome) => outcome.includes('The end of the file is missing'))).toBe(true);
});

test('messages in messages without end are refused', async () => {
  let message = 'Content-Type: text/html\r\n\r\n<p>Words.</p>';
  for (let depth = 0; depth < 50; depth += 1)
    message = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b${depth}"\r\n\r\n--b${depth}\r\n${message}\r\n--b${depth}--\r\n`;
  expect(await readOrRefuse('a.mhtml', new TextEncoder().encode(message))).toMatchObject({
    code: 'too-deep',
  });
});

test('a message without a page is refused in a sentence', async () => {
  const outcome = await readOrRefuse('a.mhtml', makeMhtml([{ type: 'image/png', bytes: PNG }]));
  expect('code' in outcome ? [outcome.code, outcome.message] : null).toEqual([
    'unreadable-file',
    expect.stringContaining('no page'),
  ]);
  expect(notesOf(await readBytes('a.mhtml', makeMhtml([pagePart('<p>Words.</p>')])))).toEqual([]);
});
