import { createHash } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { recording } from '../../support/electron/recording.ts';

const powerMonitor = recording();
const clipboard = { held: '' };
vi.mock('electron', () => ({
  powerMonitor: powerMonitor.object,
  clipboard: {
    readText: async () => clipboard.held,
    clear: () => {
      clipboard.held = '';
    },
  },
}));
const { tellWhenAway } = await import('../../../electron/app/away.ts');
const { clearClipboard } = await import('../../../electron/app/clear-clipboard.ts');

test('the window hears that the machine sleeps, and that its screen is locked', () => {
  const told: unknown[] = [];
  tellWhenAway((name, event) => told.push([name, event]));
  powerMonitor.fire('suspend');
  powerMonitor.fire('lock-screen');
  expect(told).toEqual([
    ['system.away', { why: 'sleep' }],
    ['system.away', { why: 'screen' }],
  ]);
});

test('the clipboard is cleared of the words that are meant, and of no others', async () => {
  const meant = createHash('sha256').update('about fifty people').digest('hex');
  clipboard.held = 'a number to call';
  expect([await clearClipboard(meant), clipboard.held]).toEqual([false, 'a number to call']);
  clipboard.held = 'about fifty people';
  expect([await clearClipboard(meant), clipboard.held]).toEqual([true, '']);
});
