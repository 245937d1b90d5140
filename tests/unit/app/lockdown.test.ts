import { beforeEach, describe, expect, test, vi } from 'vitest';
import { recording, type Recording } from '../../support/electron/recording.ts';

const electron: { app: Recording; commandLine: Recording } = { app: recording(), commandLine: recording() };
vi.mock('electron', () => ({
  app: new Proxy({}, { get: (_target, name) => Reflect.get(electron.app.object, name) }),
}));
const { lockApp, lockContents, lockSession, refusedCount, silenceChromium } =
  await import('../../../electron/app/lockdown.ts');

const OWN = 'ibid://window/index.html';
const FOREIGN = [
  'https://outside.example/',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'ibid://window.outside.example/',
  'ibid://other/',
  'javascript:void 0',
  'ws://outside.example/',
  'devtools://devtools/bundled/inspector.html',
];

beforeEach(() => {
  const commandLine = recording({}, { getSwitchValue: 'PaintHolding' });
  Object.assign(electron, { commandLine, app: recording({ commandLine }) });
});

/** What became of an event: whether it was prevented, and how many refusals it was counted as. */
function outcomeOf(
  fire: (event: { preventDefault(): void; url: string; isMainFrame: boolean }) => void,
  url: string,
) {
  const before = refusedCount();
  let prevented = false;
  fire({ url, isMainFrame: true, preventDefault: () => (prevented = true) });
  return { prevented, counted: refusedCount() - before };
}

describe('a session', () => {
  function locked(): Recording {
    const webRequest = recording();
    const session = recording({ webRequest });
    lockSession(session.object);
    return {
      ...session,
      fire: (name, ...args) => (name === 'onBeforeRequest' ? webRequest : session).fire(name, ...args),
    };
  }

  test('lets the window have its own files, and refuses and counts every other request', () => {
    const session = locked();
    const answers = [OWN, 'data:image/png;base64,', 'blob:ibid://window/1', ...FOREIGN].map((url) => {
      const before = refusedCount();
      let cancel: unknown = null;
      session.fire('onBeforeRequest', { url }, (answer: { cancel: boolean }) => (cancel = answer.cancel));
      return [cancel, refusedCount() - before];
    });
    expect(answers).toEqual([
      ...Array.from({ length: 3 }, () => [false, 0]),
      ...FOREIGN.map(() => [true, 1]),
    ]);
  });

  test.each([
    'media',
    'geolocation',
    'notifications',
    'midi',
    'pointerLock',
    'fullscreen',
    'openExternal',
    'display-capture',
    'hid',
    'serial',
    'usb',
    'fileSystem',
    'idle-detection',
    'storage-access',
    'unknown',
  ])('refuses and counts the permission %s', (permission) => {
    const session = locked();
    const before = refusedCount();
    let granted: unknown = null;
    session.fire('setPermissionRequestHandler', null, permission, (answer: boolean) => (granted = answer), {
      requestingUrl: OWN,
    });
    expect([
      granted,
      session.fire('setPermissionCheckHandler', null, permission, 'ibid://window'),
      refusedCount() - before,
    ]).toEqual([false, false, 1]);
  });

  test('grants the clipboard to its own page alone', () => {
    const session = locked();
    const asked = [OWN, 'https://outside.example/'].map((requestingUrl) => {
      let granted: unknown = null;
      session.fire(
        'setPermissionRequestHandler',
        null,
        'clipboard-read',
        (answer: boolean) => (granted = answer),
        { requestingUrl },
      );
      return granted;
    });
    expect(asked).toEqual([true, false]);
  });

  test('refuses devices, downloads and every certificate', () => {
    const session = locked();
    expect(session.fire('setDevicePermissionHandler')).toBe(false);
    expect(outcomeOf((event) => session.fire('will-download', event), '')).toEqual({
      prevented: true,
      counted: 1,
    });
    let verdict: unknown = null;
    session.fire('setCertificateVerifyProc', {}, (answer: number) => (verdict = answer));
    expect(verdict).toBe(-2);
  });

  test('has no spell checker, which would fetch its words', () => {
    expect(locked().callsOf('setSpellCheckerEnabled')).toEqual([[false]]);
  });
});

describe('a page', () => {
  function locked(): Recording {
    const contents = recording();
    lockContents(contents.object);
    return contents;
  }

  test.each(['will-navigate', 'will-frame-navigate'])('%s: goes nowhere but to itself', (name) => {
    const contents = locked();
    expect(outcomeOf((event) => contents.fire(name, event), OWN)).toEqual({ prevented: false, counted: 0 });
    for (const url of [...FOREIGN, 'about:blank', 'about:srcdoc'])
      expect([url, outcomeOf((event) => contents.fire(name, event), url)]).toEqual([
        url,
        { prevented: true, counted: 1 },
      ]);
  });

  test('opens no window, follows no redirect and embeds no page of another process', () => {
    const contents = locked();
    const before = refusedCount();
    expect(contents.fire('setWindowOpenHandler', { url: OWN })).toEqual({ action: 'deny' });
    expect(refusedCount() - before).toBe(1);
    for (const name of ['will-redirect', 'will-attach-webview'])
      expect(outcomeOf((event) => contents.fire(name, event), OWN)).toEqual({ prevented: true, counted: 1 });
  });

  test('speaks to no other page', () => {
    expect(locked().callsOf('setWebRTCIPHandlingPolicy')).toEqual([['disable_non_proxied_udp']]);
  });
});

describe('the program', () => {
  test('locks every page that comes to live in it, and trusts no bad certificate and no question for a password', () => {
    lockApp();
    const contents = recording();
    electron.app.fire('web-contents-created', {}, contents.object);
    expect(contents.callsOf('setWindowOpenHandler')).toHaveLength(1);
    let trusted: unknown = null;
    const certificate = (event: object) =>
      electron.app.fire(
        'certificate-error',
        event,
        null,
        '',
        '',
        null,
        (answer: boolean) => (trusted = answer),
      );
    expect(outcomeOf(certificate, '')).toEqual({ prevented: true, counted: 1 });
    expect(trusted).toBe(false);
    expect(outcomeOf((event) => electron.app.fire('login', event), '')).toEqual({
      prevented: true,
      counted: 1,
    });
  });

  test('sandboxes every page and silences what Chromium would do by itself', () => {
    silenceChromium();
    expect(electron.app.callsOf('enableSandbox')).toHaveLength(1);
    const switches = electron.commandLine.callsOf('appendSwitch').map((args) => args.join('='));
    expect(switches).toEqual(
      expect.arrayContaining([
        'disable-background-networking',
        'disable-component-update',
        'disable-domain-reliability',
        'disable-sync',
        'disable-quic',
        'dns-prefetch-disable',
        'no-pings',
        'no-proxy-server',
        'host-resolver-rules=MAP * ~NOTFOUND',
        'disable-features=PaintHolding,AutofillServerCommunication,OptimizationHints,MediaRouter',
      ]),
    );
  });
});
