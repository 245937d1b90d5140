import { expect, test } from 'vitest';
import { listNames } from '../../../electron/command-line/acts/list-names.ts';
import { showName } from '../../../electron/command-line/acts/show-name.ts';
import type { Terminal } from '../../../electron/command-line/terminal.ts';
import { openTestIbid } from '../../support/library.ts';
import { PLAIN } from '../../support/names.ts';
import { importFiles } from '../../support/statement.ts';

function terminal(): Terminal & { readonly text: () => string } {
  let written = '';
  return {
    out: async (text) => void (written += text),
    remark: async () => undefined,
    fail: async () => undefined,
    bold: (text) => `*${text}*`,
    text: () => written,
  };
}

const COMMON = { library: null, json: false } as const;

async function library() {
  const ibid = await openTestIbid();
  const { handlers } = ibid;
  await importFiles(ibid, {
    'a.md':
      '---\ntitle: The Ferry\ndate: 1988-05\n---\n\nFarid Moradi came with Mira Azad. Fareed Muradi left.\n',
  });
  const farid = await handlers['names.create']('Farid Moradi', 'person');
  const mira = await handlers['names.create']('Mira Azad', 'person');
  const facts = { kind: 'nom-de-guerre', language: 'fa', validFrom: '1981', validTo: '1988' } as const;
  await handlers['names.addAlias'](farid.id, 'سهراب', facts, null);
  await handlers['names.describe'](farid.id, 'A ferryman.');
  return { ibid, farid, mira };
}

test('the names of a library are listed with what they go by', async () => {
  const { ibid, farid, mira } = await library();
  const out = terminal();
  await listNames(ibid, { ...COMMON, act: 'names' }, out);
  expect(out.text()).toBe(
    `${farid.id}  person  0 notes  Farid Moradi — \u2068سهراب\u2069\n${mira.id}  person  0 notes  Mira Azad\n`,
  );
  const json = terminal();
  await listNames(ibid, { ...COMMON, json: true, act: 'names' }, json);
  expect(JSON.parse(json.text())).toEqual(await ibid.handlers['names.list']());
});

test('a name is shown in plain words, by any spelling of it', async () => {
  const { ibid, farid } = await library();
  const out = terminal();
  await showName(ibid, { ...COMMON, act: 'name', name: 'سهراب' }, out);
  const { documents } = await ibid.handlers['names.mentions'](farid.id);
  expect(out.text()).toBe(`${farid.id}  Farid Moradi (person)
  A ferryman.
  also \u2068سهراب\u2069 (nom de guerre, fa, from 1981, to 1988)

Mentioned 1 time in 1 document
  ${documents[0]?.documentId}  The Ferry, May 1988
    para. 1: *Farid Moradi* came with Mira Azad. Fareed Muradi left.

May also be called
  Fareed Muradi (1 paragraph; the same consonants as Farid Moradi)

Mentioned together with
  Mira Azad (1 paragraph)
`);
  const json = terminal();
  await showName(ibid, { ...COMMON, json: true, act: 'name', name: farid.id.slice(0, 5) }, json);
  expect(JSON.parse(json.text())).toMatchObject({
    id: farid.id,
    description: 'A ferryman.',
    mentions: { more: false },
  });
});

test('what no name goes by, or two do, is told', async () => {
  const { ibid, farid, mira } = await library();
  await ibid.handlers['names.addAlias'](mira.id, 'Sohrab', PLAIN, null);
  await ibid.handlers['names.addAlias'](farid.id, 'Sohrab', PLAIN, null);
  const show = (name: string) => showName(ibid, { ...COMMON, act: 'name', name }, terminal());
  await expect(show('Nobody')).rejects.toMatchObject({
    code: 'not-found',
    message: expect.stringContaining('“Nobody”'),
  });
  await expect(show('sohrab')).rejects.toMatchObject({
    code: 'not-found',
    message: expect.stringContaining(mira.id),
  });
});
