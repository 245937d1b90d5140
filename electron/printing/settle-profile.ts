import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

type Settings = Readonly<Record<string, unknown>>;

/** For these there is no switch, only a setting of the profile, which Chromium reads when it starts. */
const SETTINGS: Settings = {
  // It offers to keep what is typed into a password field: the passwords of locked files are kept nowhere.
  credentials_enable_service: false,
  credentials_enable_autosignin: false,
  // Where a page cannot be loaded it asks the resolver for Google, past every switch, to find out why.
  alternate_error_pages: { enabled: false },
};

/** Tells a profile what Chromium is not to do. */
export async function settleProfile(profileFolder: string): Promise<void> {
  const folder = join(profileFolder, 'Default');
  const file = join(folder, 'Preferences');
  const settings = await readSettings(file);
  const settled = { ...settings, ...SETTINGS };
  if (JSON.stringify(settled) === JSON.stringify(settings)) return;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(file, JSON.stringify(settled), { mode: 0o600 });
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
