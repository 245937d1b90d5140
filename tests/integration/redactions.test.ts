import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { KeptHiddenName } from '#shared/model/redaction.ts';
import { exportBench } from '../support/export-bench.ts';
import { openTestIbid } from '../support/library.ts';

const SAMIRA: KeptHiddenName = { nameId: null, name: 'Samira Nouri', as: 'Witness A' };
const HTML = { flavour: 'html', texts: false } as const;

test('whom exports hide is kept, changed, undone and deleted, and windows are told', async () => {
  const { handlers, host } = await openTestIbid();
  const made = await handlers['redactions.save']({ id: null, name: ' For the court ', hide: [SAMIRA] });
  expect(made).toEqual({ id: made.id, name: 'For the court', hide: [SAMIRA] });
  expect(await handlers['redactions.list']()).toEqual([made]);
  const secret = await handlers['redactions.secret'](made.id);
  expect(secret).toMatch(/^[0-9a-f]{64}$/);

  const hide = [
    { ...SAMIRA, as: '' },
    { nameId: null, name: 'Farid', as: 'Witness B' },
  ];
  const changed = await handlers['redactions.save']({ ...made, name: 'For the press', hide });
  expect(await handlers['redactions.list']()).toEqual([changed]);
  expect(await handlers['redactions.secret'](made.id)).toBe(secret);
  const undo = await handlers['acts.state']();
  expect(undo.undo?.words).toBe('Save hidden people');
  await handlers['acts.undo'](undo.undo?.id ?? 0);
  expect(await handlers['redactions.list']()).toEqual([made]);

  await handlers['redactions.delete'](made.id);
  expect(await handlers['redactions.list']()).toEqual([]);
  await expect(handlers['redactions.secret'](made.id)).rejects.toMatchObject({ code: 'not-found' });
  await handlers['acts.undo']((await handlers['acts.state']()).undo?.id ?? 0);
  expect(await handlers['redactions.secret'](made.id)).toBe(secret);
  expect(host.toldOf('redactions.changed')).toEqual([1, 2, 3, 4, 5].map(() => ({ ids: [made.id] })));
});

test('two lists do not go by one name, and a list has one', async () => {
  const { handlers } = await openTestIbid();
  await handlers['redactions.save']({ id: null, name: 'Court', hide: [] });
  const save = (name: string) => handlers['redactions.save']({ id: null, name, hide: [] });
  await expect(save('COURT')).rejects.toMatchObject({ code: 'conflict' });
  await expect(save('  ')).rejects.toMatchObject({ code: 'invalid-name' });
});

test('a hidden name goes by all that the library knows, also when it is gone or is another one by now', async () => {
  const { handlers } = await openTestIbid();
  const name = await handlers['names.create']('Samira Nouri', 'person');
  const facts = { kind: 'spelling', language: null, validFrom: null, validTo: null } as const;
  await handlers['names.addAlias'](name.id, 'سمیرا نوری', facts, null);
  const hide = [{ ...SAMIRA, nameId: name.id }, SAMIRA, { nameId: null, name: 'Nobody', as: '' }];
  const both = ['Samira Nouri', 'سمیرا نوری'];
  expect(await handlers['redactions.spellings'](hide)).toEqual([both, both, ['Nobody']]);
  await handlers['names.change'](name.id, 'Samira Noury', 'person');
  expect((await handlers['redactions.spellings'](hide))[0]).toEqual([
    'Samira Nouri',
    'Samira Noury',
    'سمیرا نوری',
  ]);
  await handlers['names.delete'](name.id);
  expect(await handlers['redactions.spellings'](hide)).toEqual([
    ['Samira Nouri'],
    ['Samira Nouri'],
    ['Nobody'],
  ]);
});

test('what would be hidden is counted, and each leak shown with what would end it, before anything is written', async () => {
  const ibid = await exportBench();
  const { handlers } = ibid;
  const one = await ibid.note('On Samira Nouri', {
    text: 'Samira came, and Nouri left. Then Sameera Noory spoke.',
  });
  const other = await ibid.note('On nobody', { text: 'S-a-m-i-r-a N-o-u-r-i is cut up.' });
  const { id: policy } = await handlers['redactions.save']({ id: null, name: 'Court', hide: [SAMIRA] });
  const preview = () => handlers['redactions.preview']([one.id, other.id], { ...HTML, policy });
  const found = await preview();
  // Of a page the title stands twice.
  expect(found.places).toEqual([{ file: 'On Witness A.html', places: 4 }]);
  expect(found.leaks).toEqual([
    { file: 'On Witness A.html', words: 'sameera noory', spelling: 'sameera noory', as: 'Witness A' },
    { file: 'On nobody.html', words: 'samiranouri', spelling: null, as: '' },
  ]);
  await expect(handlers['notes.export']([one.id], { ...HTML, policy })).rejects.toMatchObject({
    code: 'export-leaks',
  });

  const hide = [SAMIRA, { nameId: null, name: 'sameera noory', as: 'Witness A' }];
  await handlers['redactions.save']({ id: policy, name: 'Court', hide });
  expect((await preview()).leaks.map(({ file }) => file)).toEqual(['On nobody.html']);
  await handlers['notes.export']([one.id], { ...HTML, policy });
  expect(await readdir(ibid.out)).toEqual(['On Witness A.html']);
  const page = await ibid.read('On Witness A.html');
  expect(page).toContain('<p dir="auto">█Witness A█ came, and █Witness A█ left. Then █Witness A█ spoke.</p>');
});
