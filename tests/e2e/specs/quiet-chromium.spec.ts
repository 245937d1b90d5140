import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../test.ts';

/** The arguments of the browser that shows a profile, as the system knows them. */
function argumentsOf(profileFolder: string): readonly string[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((id) => argumentsOfProcess(id));
  const browser = all.find(
    (args) =>
      args.includes(`--user-data-dir=${profileFolder}`) && !args.some((arg) => arg.startsWith('--type=')),
  );
  if (!browser) throw new Error('no browser shows the profile');
  return browser;
}

function argumentsOfProcess(id: string): readonly string[] {
  try {
    return readFileSync(join('/proc', id, 'cmdline'), 'utf8').split('\0');
  } catch (error) {
    // One that has ended since it was listed.
    if (error instanceof Error && 'code' in error) return [];
    throw error;
  }
}

test('Chromium runs with every switch that keeps it from calling home or listening', async ({
  open,
  folder,
  host,
}) => {
  test.skip(host === 'electron', 'a unit test looks at the switches of Electron');
  test.skip(process.platform !== 'linux', 'only Linux tells the arguments of a process in a file');
  test.setTimeout(120_000);
  await open();
  const args = argumentsOf(join(folder, 'data', 'chromium'));
  expect(args).toEqual(
    expect.arrayContaining([
      '--remote-debugging-pipe',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-breakpad',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--disable-sync',
      '--disable-quic',
      '--dns-prefetch-disable',
      '--metrics-recording-only',
      '--no-pings',
      '--no-proxy-server',
      '--webrtc-ip-handling-policy=disable_non_proxied_udp',
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ]),
  );
  const loose =
    /^--(?:remote-debugging-(?:port|address)|disable-web-security|allow-running-insecure-content|allow-file-access|load-extension=.|enable-blink-features|js-flags)/;
  expect(args.filter((arg) => loose.test(arg))).toEqual([]);
  if (process.getuid?.() !== 0) expect(args).not.toContain('--no-sandbox');
});
