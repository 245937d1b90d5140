import { describe, expect, test } from 'vitest';
import { Failed } from '#shared/ipc/result.ts';
import { HEADS, mailOf, mailOfParts } from '../../../support/mail.ts';
import { bodyOf, notesOf, readBytes, readContents, readOrRefuse } from '../../../support/read-file.ts';

const text = (...lines: readonly string[]) => ['Content-Type: text/plain; charset=utf-8', '', ...lines];
const attached = (name: string, ...lines: readonly string[]) => [
  'Content-Type: application/octet-stream',
  `Content-Disposition: attachment; filename="${name}"`,
  '',
  ...lines,
];
const read = async (...lines: readonly string[]) => readBytes('a.eml', mailOf(...HEADS, ...text(...lines)));
const wordsOf = async (...lines: readonly string[]) => bodyOf(await read(...lines)).slice(3);

describe('the head of a mail', () => {
  test('gives title, author and date, and stands over the text', async () => {
    const document = await read('Dear Hanne,');
    expect([document.title, document.authors, document.published]).toEqual([
      'The ledger',
      ['Noor'],
      '2010-09-30',
    ]);
    expect(bodyOf(document)).toEqual([
      'From:\tNoor <noor@orval.example>',
      'To:\thanne@ferries.example',
      'Date:\tThu, 30 Sep 2010 23:30:00 -0500',
      'Dear Hanne,',
    ]);
    expect(document.report.audit.dropped[0]?.text).toContain('Message-ID: <1@orval.example>');
  });

  test('in encoded words is read in its own letters', async () => {
    const subject = Buffer.from('دفتر لنج').toString('base64');
    const document = await readBytes(
      'a.eml',
      mailOf(`Subject: =?utf-8?B?${subject}?=`, 'From: a@b.example', '', 'سلام'),
    );
    expect([document.title, document.authors, document.published]).toEqual([
      'دفتر لنج',
      ['a@b.example'],
      null,
    ]);
  });
});

describe('quoted words', () => {
  test('are quotations, with the line that says whose they are', async () => {
    const document = await read(
      'At six, as always.',
      '',
      'On Wed, 29 Sep 2010 at 14:05, Hanne Brandt',
      '<hanne@ferries.example> wrote:',
      '> When did the ferry leave?',
      '>',
      '> And who was on it?',
    );
    expect(document.blocks.slice(3).map(({ kind, text: words }) => [kind, words])).toEqual([
      ['paragraph', 'At six, as always.'],
      ['quote', 'On Wed, 29 Sep 2010 at 14:05, Hanne Brandt <hanne@ferries.example> wrote:'],
      ['quote', 'When did the ferry leave?'],
      ['quote', 'And who was on it?'],
    ]);
  });

  test('of two people are never one quotation, and answers between them stand apart', async () => {
    expect(
      await wordsOf(
        '>> Was it late?',
        '> It was early.',
        'It was on time.',
        '> Was it full?',
        'It was empty.',
      ),
    ).toEqual(['Was it late?', 'It was early.', 'It was on time.', 'Was it full?', 'It was empty.']);
  });

  test('behind an original message go on to its end', async () => {
    const document = await read(
      'See below.',
      '',
      '-----Original Message-----',
      'From: Hanne',
      '',
      'When did it leave?',
    );
    expect(document.blocks.slice(3).map(({ kind }) => kind)).toEqual([
      'paragraph',
      'quote',
      'quote',
      'quote',
    ]);
  });

  test('“wrote:” in a sentence is no such line', async () => {
    const document = await read('I asked what Hanne wrote:', '', 'nothing at all.');
    expect(document.blocks.slice(3).map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });
});

describe('the text', () => {
  test('has its notes', async () => {
    const document = await read(
      'It left at six.[1] It came at nine.[2]',
      '',
      '[1] The ledger, p. 4.',
      '[2] The clerk.',
    );
    expect(notesOf(document)).toEqual(['1: The ledger, p. 4.', '2: The clerk.']);
  });

  test.each([
    ['8bit', (words: Buffer) => words.toString('latin1')],
    ['base64', (words: Buffer) => words.toString('base64')],
    [
      'quoted-printable',
      (words: Buffer) =>
        [...words].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
    ],
  ])('in Windows-1256 and %s is read', async (encoding, encoded) => {
    // “سلام” as Windows-1256 writes it.
    const words = Buffer.from([0xd3, 0xe1, 0xc7, 0xe3]);
    const head = [
      ...HEADS,
      'Content-Type: text/plain; charset=windows-1256',
      `Content-Transfer-Encoding: ${encoding}`,
      '',
      '',
    ];
    const bytes = Buffer.concat([mailOf(...head), Buffer.from(encoded(words), 'latin1')]);
    const document = await readBytes('a.eml', bytes);
    expect([bodyOf(document)[3], document.report.encoding]).toEqual(['سلام', 'windows-1256']);
  });

  test('whose letters nothing explains is read as what it looks like', async () => {
    const words = Buffer.from([0xd3, 0xe1, 0xc7, 0xe3, 0x20, 0xd3, 0xe1, 0xc7, 0xe3]);
    const document = await readBytes(
      'a.eml',
      Buffer.concat([mailOf('From: a@b.example', 'Subject: x', '', ''), words]),
    );
    expect([bodyOf(document)[1], document.report.encoding]).toEqual(['سلام سلام', 'windows-1256']);
  });

  test('that comes in two forms is read once, and the other form is told', async () => {
    const document = await readBytes(
      'a.eml',
      mailOf(
        ...HEADS,
        'Content-Type: multipart/alternative; boundary="b"',
        '',
        '--b',
        ...text('The ledger is *here*.'),
        '--b',
        'Content-Type: text/html',
        '',
        '<p>The ledger is <b>here</b>.</p><script>alert(1)</script>',
        '--b--',
      ),
    );
    expect(bodyOf(document).slice(3)).toEqual(['The ledger is here.']);
    expect(document.report.audit.dropped.map(({ reason }) => reason)).toContain(
      'the same words once more, without their form',
    );
  });

  test('of a page that asks for pictures from the web has none of them', async () => {
    const page = [
      'Content-Type: text/html',
      '',
      '<p>Words</p><img src="https://tracker.example/a.png" width="1">',
    ];
    const { documents } = await readContents('a.eml', mailOfParts(page));
    expect(documents[0]?.document.pictures).toEqual([]);
  });
});

describe('what is attached', () => {
  test('is offered as files of their own, under names that lead nowhere', async () => {
    const { documents, offered } = await readContents(
      'a.eml',
      mailOfParts(
        text('See the ledger.'),
        attached('../../etc/passwd', 'root'),
        attached('C:\\ledger.txt', 'words'),
        attached('a/b.txt', 'x'),
      ),
    );
    expect(documents.map(({ part, format }) => [part, format])).toEqual([['message', 'mail']]);
    expect(offered.map(({ path }) => path)).toEqual(['etc/passwd', 'ledger.txt', 'a/b.txt']);
  });

  test('a message that was sent along is one of them', async () => {
    const inner = [...HEADS, '', 'The inner words.'];
    const { documents, offered } = await readContents(
      'a.eml',
      mailOfParts(text('Outer.'), ['Content-Type: message/rfc822', '', ...inner]),
    );
    expect(bodyOf(documents[0]?.document ?? (await read(''))).join(' ')).not.toContain('inner');
    const [file] = offered;
    if (file?.kind !== 'file') throw new Error('nothing offered');
    expect([file.path, bodyOf(await readBytes(file.path, file.bytes)).at(-1)]).toEqual([
      'attachment-1.eml',
      'The inner words.',
    ]);
  });

  test('a mail with nothing attached is the whole of its file', async () => {
    const { documents, offered } = await readContents('a.eml', mailOf(...HEADS, '', 'Words.'));
    expect([documents.map(({ part }) => part), offered]).toEqual([[''], []]);
  });
});

describe('a broken mail', () => {
  test('that is nested beyond all measure is refused', async () => {
    const nested = Array.from({ length: 500 }, (_, depth) => [
      `Content-Type: multipart/mixed; boundary="b${depth}"`,
      '',
      `--b${depth}`,
    ]).flat();
    expect(
      await readOrRefuse('a.eml', mailOf('From: a@b.example', 'MIME-Version: 1.0', ...nested)),
    ).toMatchObject({
      code: 'too-deep',
    });
  });

  test.each([
    [
      'without an end',
      ['Content-Type: multipart/mixed; boundary="b"', '', '--b', 'Content-Type: text/plain', '', 'Words.'],
    ],
    [
      'whose parts are not there',
      ['Content-Type: multipart/mixed; boundary="b"', '', 'Words before.', '--c', '', 'x'],
    ],
    ['with an encoding that nobody knows', ['Content-Type: text/plain; charset=klingon', '', 'Words.']],
    ['with half of a letter', ['Content-Transfer-Encoding: base64', '', '4Q==']],
  ])('%s is read as far as it goes', async (_, lines) => {
    expect(await readOrRefuse('a.eml', mailOf(...HEADS, ...lines))).toHaveProperty('title', 'The ledger');
  });

  test('that is none is refused', async () => {
    expect(await readOrRefuse('a.eml', new TextEncoder().encode('Just words.'))).toMatchObject({
      code: 'unreadable-file',
    });
    expect(await readOrRefuse('a.eml', new Uint8Array())).toMatchObject({ code: 'empty-file' });
  });
});

test('a mail is known by its heads, and a letter with a sender over it stays a text', async () => {
  const isMail = async (name: string, ...lines: readonly string[]) =>
    (await readContents(name, mailOf(...lines))).documents[0]?.format;
  expect(await isMail('a.txt', ...HEADS, '', 'Words.')).toBe('mail');
  expect(await isMail('a.txt', 'From: Noor', 'Date: today', '', 'Dear Hanne,')).toBe('plain-text');
});

test('a mail of more parts than any has is refused before it is read', async () => {
  const parts = (count: number) =>
    mailOf(
      ...HEADS,
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      ...Array.from({ length: count }, () => '--b\r\n\r\nwords'),
      '--b--',
    );
  const outcome = await readOrRefuse('parts.eml', parts(30_000));
  expect(outcome).toMatchObject({
    code: 'file-too-large',
    message: 'This mail has more than 20,000 parts. It was not imported.',
  });
  const lines = mailOf(...HEADS, '', ...Array.from({ length: 30_000 }, () => '--no boundary'), 'Words.');
  expect(await readOrRefuse('lines.eml', lines)).not.toBeInstanceOf(Failed);
});
