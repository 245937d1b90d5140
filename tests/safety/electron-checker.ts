import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** https://github.com/doyensec/electronegativity; fetched by npm when it is run, and part of nothing. */
const CHECKER = '@doyensec/electronegativity@1.10.3';

/** What it reads of a build: the Electron host, which is a chunk of its own, its preload script and the page. */
const READ = ['main/main.js', 'preload/preload.cjs', 'renderer/index.html'] as const;

/** What it may point at, and why that is as it should be. */
const LOOKED_AT: Readonly<Record<string, string>> = {
  CSP_GLOBAL_CHECK: 'The policy names no origin but its own.',
  CUSTOM_ARGUMENTS_JS_CHECK: 'The switches only close what Chromium would open.',
  CERTIFICATE_VERIFY_PROC_JS_CHECK: 'Every certificate is refused.',
  CERTIFICATE_ERROR_EVENT_JS_CHECK: 'Every certificate is refused.',
  AUXCLICK_JS_CHECK: 'A middle click opens a tab of the window; new windows are refused.',
  PRELOAD_JS_CHECK: 'The preload script hands the page two functions.',
};

export interface Checked {
  /** How many places it points at. */
  readonly places: number;
  /** Those that nobody has looked at, each as a line of its report. */
  readonly unknown: readonly string[];
}

/** Runs an Electron checker over the last build. Throws where it cannot be had or says nothing. */
export function checkElectron(out: string): Checked {
  const folder = mkdtempSync(join(tmpdir(), 'ibid-electron-'));
  try {
    for (const file of READ) copyFileSync(join(out, file), join(folder, file.replace(/^.*\//, '')));
    const report = join(folder, 'report.csv');
    // That check alone asks the network for what Electron has mended since.
    const offline = ['-x', 'AvailableSecurityFixesGlobalCheck', '-e', electronVersion()];
    // How it ends says nothing: without a network it stumbles over translations that it asks for, its report written.
    const { error } = spawnSync('npx', ['--yes', CHECKER, '-i', folder, '-o', report, ...offline], {
      stdio: 'ignore',
    });
    if (error) throw error;
    const [, ...lines] = readFileSync(report, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    // It always has something to say of a preload script: a report without it has read nothing.
    if (!lines.some((line) => line.startsWith('PRELOAD_JS_CHECK'))) throw new Error('nothing was checked');
    const unknown = lines.filter((line) => !Object.hasOwn(LOOKED_AT, line.replace(/,.*$/, '')));
    return { places: lines.length, unknown };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function electronVersion(): string {
  const { devDependencies }: { devDependencies: Record<'electron', string> } = JSON.parse(
    readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'),
  );
  return devDependencies.electron;
}
