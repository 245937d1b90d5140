import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LOCKED_PAGE_SIZE, readSalt } from '../../../electron/storage/locked-pages.ts';
import { openTestGate, type TestGate } from '../../support/gate.ts';
import { PASSPHRASE } from '../../support/locked-library.ts';
import { noteState } from '../../support/note-state.ts';
import { needsCipher } from '../../support/needs-cipher.ts';

needsCipher();

const NEXT = 'salt and no more oil';

async function written(gate: TestGate): Promise<TestGate> {
  const bytes = new TextEncoder().encode('Fifty people were held in the lower building.');
  await gate.call('documents.importGiven', [{ name: 'moradi.txt', bytes }], null);
  const note = await gate.call('notes.create', 'Numbers');
  await gate.call('notes.save', {
    id: note.id,
    title: 'Numbers',
    state: noteState('Who counted?'),
    basedOn: 1,
  });
  return gate;
}

async function titles({ call }: TestGate): Promise<readonly string[]> {
  const [documents, notes] = [await call('documents.list'), await call('notes.list')];
  return [...documents, ...notes].map(({ title }) => title);
}

test('a library is put under a passphrase while it is open, and stays what it is', async () => {
  const gate = await written(await openTestGate());
  const before = await titles(gate);
  expect(await gate.call('lock.state')).toEqual({
    isLocked: false,
    isEncrypted: false,
    canEncrypt: true,
    name: 'library.ibid',
    autoLockMinutes: null,
  });
  await gate.call('lock.encrypt', PASSPHRASE, { alsoRemoveBackups: false });
  expect(await gate.call('lock.state')).toMatchObject({
    isLocked: false,
    isEncrypted: true,
    autoLockMinutes: 15,
  });
  expect(await titles(gate)).toEqual(before);
  expect((await gate.call('library.check')).findings).toEqual([]);
  expect(readFileSync(gate.libraryFile).includes('Who counted?')).toBe(false);
});

test('a locked library answers nothing but what unlocks it, and everything once it is unlocked', async () => {
  const gate = await written(await openTestGate());
  const before = await titles(gate);
  await expect(gate.call('lock.lock')).rejects.toMatchObject({ code: 'conflict' });
  await gate.call('lock.encrypt', PASSPHRASE, { alsoRemoveBackups: false });
  await gate.call('lock.lock');
  expect(await gate.call('lock.state')).toMatchObject({
    isLocked: true,
    isEncrypted: true,
    autoLockMinutes: null,
  });
  expect(await gate.call('shortcuts.own')).toEqual({});
  for (const call of ['documents.list', 'notes.list', 'library.info', 'backups.list'] as const)
    await expect(gate.call(call)).rejects.toMatchObject({ code: 'library-encrypted' });
  await expect(gate.call('lock.decrypt', PASSPHRASE)).rejects.toMatchObject({ code: 'library-encrypted' });
  await gate.call('lock.unlock', PASSPHRASE);
  expect(await titles(gate)).toEqual(before);
  expect(
    gate.host.toldOf('lock.changed').map(({ isLocked, isEncrypted }) => [isLocked, isEncrypted]),
  ).toEqual([
    [false, false],
    [false, true],
    [true, true],
    [false, true],
  ]);
});

test('a library that is locked is locked when it is opened again', async () => {
  const gate = await written(await openTestGate());
  await gate.call('lock.encrypt', PASSPHRASE, { alsoRemoveBackups: false });
  await gate.close();
  const again = await openTestGate(gate.folder);
  await expect(again.call('notes.list')).rejects.toMatchObject({ code: 'library-encrypted' });
  await again.call('lock.unlock', PASSPHRASE);
  expect(await titles(again)).toEqual(['moradi', 'Numbers']);
});

test('each wrong passphrase after the second is answered later, and the right one begins anew', async () => {
  const gate = await openTestGate();
  await gate.call('lock.encrypt', PASSPHRASE, { alsoRemoveBackups: false });
  await gate.call('lock.lock');
  const wrong = (): Promise<unknown> => gate.call('lock.unlock', NEXT).catch((error: unknown) => error);
  for (let time = 0; time < 9; time += 1)
    expect(await wrong()).toMatchObject({
      code: 'wrong-passphrase',
      message: 'That is not the passphrase of this library.',
    });
  expect(gate.waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  await gate.call('lock.unlock', PASSPHRASE);
  await gate.call('lock.lock');
  await wrong();
  expect(gate.waits).toHaveLength(7);
});

test('the passphrase is changed and taken away by whoever knows it alone', async () => {
  const gate = await written(await openTestGate());
  const before = await titles(gate);
  await gate.call('lock.encrypt', PASSPHRASE, { alsoRemoveBackups: false });
  const salt = await readSalt(gate.libraryFile);
  await expect(gate.call('lock.changePassphrase', NEXT, NEXT)).rejects.toMatchObject({
    code: 'wrong-passphrase',
  });
  await expect(gate.call('lock.decrypt', NEXT)).rejects.toMatchObject({ code: 'wrong-passphrase' });
  await gate.call('lock.changePassphrase', PASSPHRASE, NEXT);
  expect((await readSalt(gate.libraryFile))?.equals(salt ?? Buffer.alloc(0))).toBe(false);
  await gate.call('lock.lock');
  await expect(gate.call('lock.unlock', PASSPHRASE)).rejects.toMatchObject({ code: 'wrong-passphrase' });
  await gate.call('lock.unlock', NEXT);
  expect(await titles(gate)).toEqual(before);
  await gate.call('lock.decrypt', NEXT);
  expect(await gate.call('lock.state')).toMatchObject({ isLocked: false, isEncrypted: false });
  expect(await titles(gate)).toEqual(before);
  expect((await gate.call('library.check')).findings).toEqual([]);
  await gate.call('lock.encrypt', PASSPHRASE, { alsoRemoveBackups: false });
  expect(await titles(gate)).toEqual(before);
  expect(readdirSync(gate.folder).filter((name) => name.includes('converting'))).toEqual([]);
});

test('what is saved while the library is written anew is saved then', async () => {
  const gate = await written(await openTestGate());
  const [, note] = await Promise.all([
    gate.call('lock.encrypt', PASSPHRASE, { alsoRemoveBackups: false }),
    gate.call('notes.create', 'Meanwhile'),
  ]);
  expect(await gate.call('notes.find', note.id)).toMatchObject({ title: 'Meanwhile' });
});

test('a conversion that is given up leaves the library as it was, and open', async () => {
  const gate = await written(await openTestGate());
  const before = await titles(gate);
  const encrypting = gate.call('lock.encrypt', PASSPHRASE, { alsoRemoveBackups: false });
  const cancelling = setInterval(() => void gate.call('lock.cancel'), 20);
  await expect(encrypting).rejects.toMatchObject({ code: 'cancelled' });
  clearInterval(cancelling);
  expect(await gate.call('lock.state')).toMatchObject({ isLocked: false, isEncrypted: false });
  expect(await titles(gate)).toEqual(before);
  expect(readdirSync(gate.folder).filter((name) => name.includes('converting'))).toEqual([]);
});

test('backups that anybody can read go where the person says so, once there is a locked one', async () => {
  const gate = await written(await openTestGate());
  await gate.call('backups.make');
  const names = async () => (await gate.call('backups.list')).backups.map(({ name }) => name);
  const [plain = ''] = await names();
  await gate.call('lock.encrypt', PASSPHRASE, { alsoRemoveBackups: false });
  expect(await names()).toEqual([plain]);
  await gate.call('lock.decrypt', PASSPHRASE);
  await gate.call('lock.encrypt', NEXT, { alsoRemoveBackups: true });
  const [locked = '', ...others] = await names();
  expect(others).toEqual([]);
  expect(readdirSync(`${gate.libraryFile}-backups`).filter((name) => name.startsWith(plain))).toEqual([]);
  gate.host.target = join(gate.folder, 'restored.ibid');
  await gate.call('backups.restore', locked);
  expect(await readSalt(gate.host.target)).not.toBeNull();
});

test('where no locked backup can be made those that anybody can read stay, and that is said', async () => {
  const gate = await written(await openTestGate());
  const disk = join(gate.folder, 'disk');
  gate.host.folder = join(disk, 'kept');
  await mkdir(gate.host.folder, { recursive: true });
  await gate.call('backups.chooseFolder');
  await gate.call('backups.make');
  await rename(disk, join(gate.folder, 'unplugged'));
  await expect(gate.call('lock.encrypt', PASSPHRASE, { alsoRemoveBackups: true })).rejects.toMatchObject({
    code: 'file-missing',
    message: expect.stringMatching(/has its passphrase now\. No backup .* were left\./),
  });
  expect(await gate.call('lock.state')).toMatchObject({ isEncrypted: true, isLocked: false });
  expect(readdirSync(join(gate.folder, 'unplugged', 'kept')).length).toBeGreaterThan(0);
});

test('how long it stays open is kept with the library', async () => {
  const gate = await openTestGate();
  await expect(gate.call('lock.setAutoLock', 5)).rejects.toMatchObject({ code: 'conflict' });
  await gate.call('lock.encrypt', PASSPHRASE, { alsoRemoveBackups: false });
  for (const minutes of [5, null]) {
    await gate.call('lock.setAutoLock', minutes);
    await gate.call('lock.lock');
    await gate.call('lock.unlock', PASSPHRASE);
    expect(await gate.call('lock.state')).toMatchObject({ autoLockMinutes: minutes });
  }
});

test('while the library is written anew it is not told to be locked, and closing gives that up', async () => {
  const gate = await written(await openTestGate());
  const before = await titles(gate);
  const encrypting = gate
    .call('lock.encrypt', PASSPHRASE, { alsoRemoveBackups: false })
    .catch((error: unknown) => error);
  await expect
    .poll(() => readdirSync(gate.folder).some((name) => name.includes('converting')), { interval: 1 })
    .toBe(true);
  expect(await gate.call('lock.state')).toMatchObject({ isLocked: false });
  await gate.close();
  expect(await encrypting).toMatchObject({ code: expect.stringMatching(/cancelled|library-closed/) });
  await expect(gate.call('lock.unlock', PASSPHRASE)).rejects.toMatchObject({ code: 'library-closed' });
  const again = await openTestGate(gate.folder);
  expect(await titles(again)).toEqual(before);
});

test.each(['plain', 'locked'])(
  'of a %s library that is damaged the person is asked what to do',
  async (kind) => {
    const first = await written(await openTestGate());
    await first.call('backups.make');
    const before = await titles(first);
    if (kind === 'locked') {
      await first.call('lock.encrypt', PASSPHRASE, { alsoRemoveBackups: true });
      await first.call('backups.make');
    }
    await first.close();
    await truncate(first.libraryFile, 10 * LOCKED_PAGE_SIZE);
    const asked: string[] = [];
    const gate = await openTestGate(first.folder, async (message) => {
      asked.push(message);
      return 'open-backup';
    });
    if (kind === 'locked') await gate.call('lock.unlock', PASSPHRASE);
    expect([asked.length, await titles(gate)]).toEqual([1, before]);
  },
);
