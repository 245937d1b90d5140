/** A test that holds an item: a file under `tests/`, and the beginning of the name of a test in it. */
type Held = readonly [file: string, name: string];

interface Item {
  readonly item: string;
  readonly held: readonly Held[];
  /** Why it does not apply, or what is to be known about it. */
  readonly note?: string;
}

const LOCKDOWN = 'unit/app/lockdown.test.ts';
const SOURCES = 'unit/safety/electron-checklist.test.ts';
const PACKAGE = 'unit/safety/package.test.ts';
const WINDOW: Held = ['unit/app/window.test.ts', 'the window is sandboxed and isolated'];

/** https://www.electronjs.org/docs/latest/tutorial/security, in its order, and what Ibid adds to it. */
export const CHECKLIST: readonly Item[] = [
  {
    item: '1. Load only secure content',
    held: [[LOCKDOWN, 'lets the window have its own files']],
    note: 'None is loaded at all.',
  },
  { item: '2. No Node.js in pages', held: [WINDOW] },
  { item: '3. Context isolation', held: [WINDOW] },
  { item: '4. Process sandboxing', held: [WINDOW, [LOCKDOWN, 'sandboxes every page']] },
  {
    item: '5. Permission requests',
    held: [
      [LOCKDOWN, 'refuses and counts the permission'],
      [LOCKDOWN, 'grants the clipboard'],
    ],
  },
  { item: '6. webSecurity', held: [WINDOW] },
  {
    item: '7. Content Security Policy',
    held: [
      ['unit/window/window-files.test.ts', ''],
      ['e2e/specs/locked.spec.ts', 'the window comes under a policy'],
    ],
  },
  { item: '8. allowRunningInsecureContent', held: [[SOURCES, 'no source asks for']] },
  { item: '9. Experimental features', held: [[SOURCES, 'no source asks for']] },
  { item: '10. enableBlinkFeatures', held: [[SOURCES, 'no source asks for']] },
  { item: '11. allowpopups of web views', held: [WINDOW], note: 'There are no web views.' },
  {
    item: '12. Options of web views',
    held: [[LOCKDOWN, 'opens no window, follows no redirect']],
    note: 'None can be attached.',
  },
  {
    item: '13. Navigation',
    held: [
      [LOCKDOWN, '%s: goes nowhere but to itself'],
      ['e2e/specs/locked.spec.ts', 'the window cannot be led elsewhere'],
    ],
  },
  { item: '14. New windows', held: [[LOCKDOWN, 'opens no window, follows no redirect']] },
  {
    item: '15. shell.openExternal',
    held: [[SOURCES, 'no source asks for']],
    note: 'Nothing is opened outside: following a link copies its address.',
  },
  {
    item: '16. A current Electron',
    held: [[SOURCES, 'Electron is of a release']],
    note: 'Pinned; which releases are supported is for whoever builds to look up.',
  },
  {
    item: '17. Sender of each call',
    held: [['unit/app/ipc.test.ts', 'a call is answered to the main frame']],
  },
  { item: '18. No file:// pages', held: [WINDOW, [LOCKDOWN, 'lets the window have its own files']] },
  { item: '19. Fuses', held: [[PACKAGE, 'the packaged program has its fuses']] },
  { item: '20. No Electron APIs in pages', held: [[SOURCES, 'the page gets two functions']] },
  { item: 'ASAR integrity', held: [[PACKAGE, 'the packaged program has its fuses']] },
  { item: 'Spell checker', held: [[LOCKDOWN, 'has no spell checker']] },
  { item: 'Crash reporter', held: [[SOURCES, 'no source asks for']] },
  {
    item: 'Updates',
    held: [
      [SOURCES, 'no source asks for'],
      [PACKAGE, 'nothing is published'],
    ],
  },
  {
    item: 'DNS prefetch, proxies, calls home',
    held: [
      [LOCKDOWN, 'sandboxes every page'],
      ['e2e/specs/quiet-chromium.spec.ts', 'Chromium runs with every switch'],
    ],
  },
  {
    item: 'Certificates',
    held: [
      [LOCKDOWN, 'refuses devices, downloads'],
      [LOCKDOWN, 'locks every page'],
    ],
  },
  { item: 'Downloads and devices', held: [[LOCKDOWN, 'refuses devices, downloads']] },
  { item: 'WebRTC', held: [[LOCKDOWN, 'speaks to no other page']] },
  {
    item: 'Every refusal counted',
    held: [['e2e/specs/requests.spec.ts', 'every kind of request is refused']],
  },
];
