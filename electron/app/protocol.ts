import { protocol, type Session } from 'electron';
import { readWindowFile } from '../window/window-files.ts';
import { isWindowUrl, SCHEME } from './window-origin.ts';

/** Before `ready`: makes the scheme an origin of its own, so that the page has storage, a policy and a clipboard. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Serves the built window, instead of file:// URLs, which could read any file. */
export function serveWindow(session: Session, folder: string): void {
  session.protocol.handle(SCHEME, async (request) => {
    const file = isWindowUrl(request.url)
      ? await readWindowFile(folder, new URL(request.url).pathname)
      : null;
    if (!file) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(file.bytes), { headers: { ...file.headers } });
  });
}
