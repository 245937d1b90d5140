import { describe, expect, test } from 'vitest';
import { Failed } from '#shared/ipc/result.ts';
import { LOCKED_ORIGINAL } from '../../../../electron/importers/locks/refusals.ts';
import { lockedFixture, PASSWORD, PERSIAN_PASSWORD } from '../../../support/locked-fixtures.ts';
import { makeLockedOdt } from '../../../support/make-locked-odt.ts';
import { makeOdt } from '../../../support/make-odt.ts';
import { makeZip } from '../../../support/make-zip.ts';
import { FIRST_EXTRA, lines, makePages } from '../../../support/make-pdf.ts';
import { bodyOf, readContents, readOrRefuse } from '../../../support/read-file.ts';

const WORDS = /The ferry left at six, as it did on every day of that winter/;
const DOCUMENTS = [
  ['ferry-rc4.pdf', PASSWORD],
  ['ferry-rc4.pdf', 'owner'],
  ['ferry-aes128.pdf', PASSWORD],
  ['ferry-aes256.pdf', PERSIAN_PASSWORD],
  ['ferry-aes256.pdf', 'owner'],
  ['ferry-standard.docx', PASSWORD],
  ['ferry-agile.docx', PASSWORD],
  ['ferry-pbkdf2.odt', PASSWORD],
] as const;
const ARCHIVES = ['ferry-classic.zip', 'ferry-streamed.zip', 'ferry-aes192.zip', 'ferry-aes256.zip'] as const;

const refusal = async (name: string, bytes: Uint8Array, password?: string): Promise<string> => {
  const outcome = await readOrRefuse(name, bytes, password);
  return outcome instanceof Failed ? `${outcome.code}: ${outcome.message}` : 'read';
};

describe('a document that a password locks', () => {
  test.each(DOCUMENTS)(
    '%s is read with the password “%s”, and says that its original is locked',
    async (name, password) => {
      const document = await readOrRefuse(name, lockedFixture(name), password);
      if (document instanceof Failed) throw document;
      expect(bodyOf(document).join(' ')).toMatch(WORDS);
      expect(document.report.losses[0]).toBe(LOCKED_ORIGINAL);
    },
  );

  test.each(DOCUMENTS)('%s asks for it, and says when it is another than “%s”', async (name) => {
    expect(await refusal(name, lockedFixture(name))).toBe(
      `encrypted-file: “${name}” is locked with a password. Give the password, or import a copy that is saved without one.`,
    );
    for (const wrong of ['Salt & mill', 'x', 'نمک', `${PASSWORD} `, '🜨'.repeat(300)]) {
      expect(await refusal(name, lockedFixture(name), wrong)).toBe(
        `wrong-password: The password does not open “${name}”.`,
      );
    }
  });

  test('is told to be a spreadsheet where it is one, once it is open', async () => {
    const sheet = lockedFixture('sheet-agile.xlsx');
    expect(await refusal('sheet.xlsx', sheet)).toMatch(/^encrypted-file: /);
    expect(await refusal('sheet.xlsx', sheet, PASSWORD)).toMatch(
      /^unknown-format: “sheet\.xlsx” is a spreadsheet behind a password\. Ibid reads/,
    );
  });

  test('keeps its footnotes', async () => {
    for (const name of ['ferry-agile.docx', 'ferry-standard.docx', 'ferry-pbkdf2.odt']) {
      const document = await readOrRefuse(name, lockedFixture(name), PASSWORD);
      expect(document instanceof Failed ? [] : document.footnotes.map(({ label }) => label)).toEqual(['1']);
    }
  });

  test.each(['ferry-agile.docx', 'ferry-standard.docx', 'ferry-pbkdf2.odt', 'ferry-aes128.pdf'])(
    '%s, cut off or changed anywhere, is read or refused with a reason',
    async (name) => {
      const bytes = lockedFixture(name);
      for (let step = 0; step < 25; step += 1) {
        const at = Math.floor((bytes.length * step) / 25);
        const changed = Uint8Array.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ 0xff;
        for (const broken of [bytes.subarray(0, at), changed])
          expect(await refusal(name, broken, PASSWORD)).not.toMatch(/fault of Ibid/);
      }
    },
  );

  test('that is not locked takes no notice of a password', async () => {
    const plain = makeOdt({ text: '<text:p>The ferry left at six.</text:p>' });
    const document = await readOrRefuse('plain.odt', plain, PASSWORD);
    expect(document instanceof Failed ? document.code : document.report.losses).toEqual([]);
  });

  test('of which only changing is forbidden is read without one', async () => {
    const document = await readOrRefuse('a.pdf', lockedFixture('ferry-owner-only.pdf'));
    expect(document instanceof Failed ? document.code : document.report.losses).toEqual([]);
  });
});

describe('a text that LibreOffice locks as a whole', () => {
  const odt = makeOdt({
    text: '<text:p>The ferry left at six, as it did on every day of that winter.</text:p>',
  });

  test('is read with its password alone', async () => {
    const locked = makeLockedOdt(odt, PERSIAN_PASSWORD);
    const document = await readOrRefuse('a.odt', locked, PERSIAN_PASSWORD);
    if (document instanceof Failed) throw document;
    expect([bodyOf(document).join(' '), document.report.losses[0]]).toEqual([
      expect.stringMatching(WORDS),
      LOCKED_ORIGINAL,
    ]);
    expect(await refusal('a.odt', locked)).toMatch(/^encrypted-file: /);
    expect(await refusal('a.odt', locked, PASSWORD)).toMatch(/^wrong-password: /);
  });

  test.each([
    ['a key that takes all memory', { memory: 4_000_000_000 }],
    ['a way of making keys that nobody knows', { derivation: 'urn:example:better' }],
    ['a cipher that nobody uses any more', { cipher: 'Blowfish CFB' }],
  ])('is refused for %s', async (_, words) => {
    expect(await refusal('a.odt', makeLockedOdt(odt, PASSWORD, words), PASSWORD)).toMatch(
      /^unknown-lock: “a\.odt” is locked in a way that Ibid does not know\./,
    );
  });
});

describe('an archive that a password locks', () => {
  const told = async (bytes: Uint8Array, password?: string) =>
    (await readContents('a.zip', bytes, 0, password)).offered.map((file) =>
      file.kind === 'failed' ? `${file.failure.code}: ${file.failure.message}` : file.kind,
    );

  test.each(ARCHIVES)('%s hands out its files with the password alone', async (name) => {
    const bytes = lockedFixture(name);
    const { offered } = await readContents(name, bytes, 0, PASSWORD);
    expect(
      offered.map((file) => (file.kind === 'file' ? new TextDecoder().decode(file.bytes) : file.kind)),
    ).toEqual([expect.stringMatching(WORDS)]);
    expect(await told(bytes)).toEqual([
      'encrypted-file: This file is locked with a password. Give the password, or import a copy that is saved without one.',
    ]);
    for (let index = 0; index < 300; index += 1)
      expect(await told(bytes, `wrong ${index}`)).toEqual([
        'wrong-password: The password does not open this file.',
      ]);
  });

  test('is damaged where the seal of a file is broken', async () => {
    const bytes = Uint8Array.from(lockedFixture('ferry-aes256.zip'));
    bytes[120] = (bytes[120] ?? 0) ^ 0xff;
    expect(await told(bytes, PASSWORD)).toEqual([expect.stringMatching(/^unreadable-file: /)]);
  });

  test('by a program of its own is refused', async () => {
    const bytes = Buffer.from(makeZip({ 'a.txt': 'Words' }));
    const central = bytes.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
    bytes.writeUInt16LE(bytes.readUInt16LE(central + 8) | 0x41, central + 8);
    expect(await told(bytes, PASSWORD)).toEqual([
      expect.stringMatching(/^unknown-lock: This file is locked in a way that Ibid does not know\./),
    ]);
  });
});

test('a PDF that its seller or a certificate locks is refused whatever the password', async () => {
  const locked = makePages({
    pages: [{ content: lines(['Words.']) }],
    trailer: `/ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>] /Encrypt ${FIRST_EXTRA} 0 R`,
    extra: ['<< /Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s5 /V 4 /R 4 >>'],
  });
  for (const password of [undefined, PASSWORD])
    expect(await refusal('a.pdf', locked, password)).toMatch(
      /^unknown-lock: “a\.pdf” is locked by its seller/,
    );
});
