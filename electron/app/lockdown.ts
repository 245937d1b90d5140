import { app, type Session, type WebContents } from 'electron';
import { isWindowUrl } from './window-origin.ts';

const WITHOUT_FEATURES = ['AutofillServerCommunication', 'OptimizationHints', 'MediaRouter'];
const CLIPBOARD = new Set(['clipboard-read', 'clipboard-sanitized-write']);

let refused = 0;
/** How many requests, navigations, windows, permissions and downloads were refused since the start. */
export function refusedCount(): number {
  return refused;
}
function refuse(): void {
  refused += 1;
}
function prevent(event: { preventDefault(): void }): void {
  refuse();
  event.preventDefault();
}

/** Before `ready`: what Chromium would otherwise do by itself. Each switch ends a call home or a look-up. */
export function silenceChromium(): void {
  app.enableSandbox();
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'disable-quic',
    'dns-prefetch-disable',
    'no-pings',
    'no-proxy-server',
  ]) {
    app.commandLine.appendSwitch(name);
  }
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  // The last switch of a name counts alone.
  const given = app.commandLine.getSwitchValue('disable-features').split(',');
  app.commandLine.appendSwitch(
    'disable-features',
    [...given, ...WITHOUT_FEATURES].filter((name) => name !== '').join(','),
  );
}

/** Refuses whatever a page could ask of a session besides the window's own files. */
export function lockSession(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    const own =
      isWindowUrl(details.url) || details.url.startsWith('data:') || details.url.startsWith('blob:');
    if (!own) refuse();
    answer({ cancel: !own });
  });
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    const granted = CLIPBOARD.has(permission) && isWindowUrl(details.requestingUrl);
    if (!granted) refuse();
    answer(granted);
  });
  session.setPermissionCheckHandler(
    (_contents, permission, origin) => CLIPBOARD.has(permission) && isWindowUrl(origin),
  );
  session.setDevicePermissionHandler(() => false);
  // Nothing is fetched, so there is no certificate to trust. https://www.electronjs.org/docs/latest/api/session#sessetcertificateverifyprocproc
  session.setCertificateVerifyProc((_request, answer) => {
    refuse();
    answer(-2);
  });
  session.on('will-download', prevent);
  session.setSpellCheckerEnabled(false);
}

/** Refuses every way out of the page: links, redirects, new windows, embedded pages, bad certificates. */
export function lockContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isWindowUrl(event.url)) prevent(event);
  });
  contents.on('will-frame-navigate', (event) => {
    // An empty frame of the window's own, which shows an archived page.
    const isEmptyFrame = event.url === 'about:srcdoc' && !event.isMainFrame;
    if (!isEmptyFrame && !isWindowUrl(event.url)) prevent(event);
  });
  contents.on('will-redirect', prevent);
  contents.on('will-attach-webview', prevent);
  // Without a proxy this leaves a call from page to page no way at all.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.setWindowOpenHandler(() => {
    refuse();
    return { action: 'deny' };
  });
}

/** For the whole program, once. */
export function lockApp(): void {
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    prevent(event);
    answer(false);
  });
  app.on('login', prevent);
}
