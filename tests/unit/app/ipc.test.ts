import { expect, test, vi } from 'vitest';
import { recording } from '../../support/electron/recording.ts';

const ipcMain = recording();
vi.mock('electron', () => ({ ipcMain: ipcMain.object }));
const { bindCalls } = await import('../../../electron/app/ipc.ts');

const REFUSED = {
  ok: false,
  error: { code: 'invalid-call', message: 'The window made a call that Ibid does not know.' },
};
const mainFrame = { url: 'ibid://window/index.html' };
const sender = { mainFrame };

test('a call is answered to the main frame of the window’s own page, and to nobody else', async () => {
  const reached: string[] = [];
  bindCalls(async (name) => {
    reached.push(name);
    return { ok: true, value: null };
  });
  const call = (event: object, ...args: readonly unknown[]) => ipcMain.fire('handle', event, ...args);
  const foreign = { url: 'https://outside.example/' };
  const strangers: readonly object[] = [
    { sender, senderFrame: null },
    { sender, senderFrame: { url: mainFrame.url } },
    { sender: { mainFrame: foreign }, senderFrame: foreign },
    { sender: { mainFrame: { url: 'about:srcdoc' } }, senderFrame: { url: 'about:srcdoc' } },
  ];
  for (const event of strangers) expect(await call(event, 'notes.list', [])).toEqual(REFUSED);
  const odd: readonly (readonly unknown[])[] = [[7, []], ['notes.list', {}], ['notes.list'], []];
  for (const args of odd) expect(await call({ sender, senderFrame: mainFrame }, ...args)).toEqual(REFUSED);
  expect(reached).toEqual([]);
  expect(await call({ sender, senderFrame: mainFrame }, 'notes.list', [])).toEqual({ ok: true, value: null });
  expect(reached).toEqual(['notes.list']);
});

test('who closes the window waits until each of its calls is answered', async () => {
  const own = recording();
  vi.resetModules();
  vi.doMock('electron', () => ({ ipcMain: own.object }));
  const again = await import('../../../electron/app/ipc.ts');
  let save = (): void => undefined;
  const saving = new Promise<void>((resolve) => {
    save = resolve;
  });
  const calls = again.bindCalls(async () => {
    await saving;
    return { ok: true, value: null };
  });
  const answered = own.fire('handle', { sender, senderFrame: mainFrame }, 'notes.save', []);
  let isSettled = false;
  const settled = calls.settled().then(() => {
    isSettled = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(isSettled).toBe(false);
  save();
  await Promise.all([answered, settled]);
  expect(isSettled).toBe(true);
});
