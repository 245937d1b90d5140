import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the program's own files lie, seen from any file of the bundle. */
export interface ProgramFiles {
  readonly windowFolder: string;
  readonly sampleFolder: string;
  readonly packagesFile: string;
  readonly readerProcess: string;
  readonly recognitionProcess: string;
  readonly originalProcess: string;
  /** What recognition and drawing need to know of languages, pictures and type faces. */
  readonly recognitionData: string;
  readonly preloadFolder: string;
  readonly packageFile: string;
}

/** Chunks of the bundle lie one level deeper than its entries, so the program's folder is found by what it holds. */
export function programRoot(from: string): string {
  let root = from;
  while (!existsSync(join(root, 'package.json'))) {
    const above = dirname(root);
    if (above === root) throw new Error(`no package.json above ${from}`);
    root = above;
  }
  return root;
}

export function programFiles(from: string): ProgramFiles {
  const root = programRoot(from);
  return {
    windowFolder: join(root, 'out', 'renderer'),
    sampleFolder: join(root, 'resources', 'sample'),
    packagesFile: join(root, 'out', 'packages.json'),
    readerProcess: join(root, 'out', 'main', 'reader-process.js'),
    recognitionProcess: join(root, 'out', 'main', 'recognition-process.js'),
    originalProcess: join(root, 'out', 'main', 'original-process.js'),
    recognitionData: join(root, 'out', 'main', 'recognition'),
    preloadFolder: join(root, 'out', 'preload'),
    packageFile: join(root, 'package.json'),
  };
}

/**
 * The person's own folder for Ibid: library, window bounds, the window's storage.
 * https://specifications.freedesktop.org/basedir-spec/ on Linux; each system's custom elsewhere.
 */
export function dataFolder(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Ibid');
  if (platform === 'win32') return join(environment['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Ibid');
  return join(environment['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'ibid');
}
