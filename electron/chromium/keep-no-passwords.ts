import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

type Settings = Readonly<Record<string, unknown>>;

/**
 * Tells Chromium not to offer to keep what is typed into a password field: the passwords of locked files are kept
 * nowhere. There is no switch for it, only a setting of the profile, which Chromium reads when it starts.
 */
export async function keepNoPasswords(profileFolder: string): Promise<void> {
  const folder = join(profileFolder, 'Default');
  const file = join(folder, 'Preferences');
  const settings = await readSettings(file);
  if (settings['credentials_enable_service'] === false) return;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const quiet = { ...settings, credentials_enable_service: false, credentials_enable_autosignin: false };
  await writeFile(file, JSON.stringify(quiet), { mode: 0o600 });
}

/** Nothing where there are none yet, or none that can be read: Chromium then begins with its own. */
async function readSettings(file: string): Promise<Settings> {
  try {
    return asSettings(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (
      error instanceof SyntaxError ||
      (error instanceof Error && 'code' in error && error.code === 'ENOENT')
    )
      return {};
    throw error;
  }
}

function asSettings(value: unknown): Settings {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
