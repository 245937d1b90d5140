import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { CHECKLIST } from '../../safety/electron-checklist.ts';
import { tellFigure } from '../../safety/figures.ts';
import { recording } from '../../support/electron/recording.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const sources = globSync(['electron/**/*.{ts,mjs}', 'renderer/**/*.{ts,tsx}'], { cwd: ROOT }).map((file) => ({
  file,
  text: readFileSync(join(ROOT, file), 'utf8'),
}));

test.each(CHECKLIST)('$item is held by a test that exists', ({ held }) => {
  expect(held.length).toBeGreaterThan(0);
  for (const [file, name] of held) {
    const text = readFileSync(join(ROOT, 'tests', file), 'utf8').replaceAll('\\’', '’');
    expect([file, name, text.includes(name === '' ? 'test(' : `'${name}`)]).toEqual([file, name, true]);
  }
});

test('all of the checklist is there', () => {
  const numbered = CHECKLIST.flatMap(({ item }) => /^(\d+)\. /.exec(item)?.[1] ?? []);
  expect(numbered.map(Number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  tellFigure({
    promise: 'S10',
    what: 'items of Electron’s checklist held by a test',
    figure: `${numbered.length} of 20, and ${CHECKLIST.length - 20} more`,
  });
});

test.each([
  'allowRunningInsecureContent',
  'experimentalFeatures',
  'enableBlinkFeatures',
  'openExternal',
  'openPath',
  'crashReporter',
  'autoUpdater',
  '<webview',
  'dangerouslySetInnerHTML',
  'new Function(',
  'eval(',
  'disableWebSecurity',
  'nodeIntegrationInWorker',
])('no source asks for %s', (word) => {
  expect(sources.filter(({ text }) => text.includes(word)).map(({ file }) => file)).toEqual([]);
});

test('Electron is of a release, and pinned to it', () => {
  const { devDependencies }: { devDependencies: Record<string, string> } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  );
  expect(devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/);
});

test('the page gets two functions of Ibid’s own and nothing of Electron’s', async () => {
  const bridge = recording();
  const renderer = recording();
  vi.doMock('electron', () => ({ contextBridge: bridge.object, ipcRenderer: renderer.object }));
  await import('../../../electron/preload.ts');
  const [[name, api] = []] = bridge.callsOf('exposeInMainWorld');
  expect([name, Object.keys(Object(api)).toSorted()]).toEqual(['library', ['call', 'on']]);
  const heard: unknown[] = [];
  const { on }: { on(listener: (...args: unknown[]) => void): () => void } = Object(api);
  on((...args) => heard.push(args));
  renderer.fire('on', { sender: 'of Electron' }, 'notes.changed', {});
  expect(heard).toEqual([['notes.changed', {}]]);
});
