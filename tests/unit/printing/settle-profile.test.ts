import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { settleProfile } from '../../../electron/printing/settle-profile.ts';
import { tempFolder } from '../../support/temp-library.ts';

const SAID = {
  credentials_enable_service: false,
  credentials_enable_autosignin: false,
  alternate_error_pages: { enabled: false },
};
const settingsIn = async (profile: string): Promise<unknown> =>
  JSON.parse(await readFile(join(profile, 'Default', 'Preferences'), 'utf8'));

test('a new profile offers to keep no password, and asks nobody why a page did not load', async () => {
  const profile = await tempFolder();
  await settleProfile(profile);
  expect(await settingsIn(profile)).toEqual(SAID);
});

test('an old one does neither any more, and keeps its other settings', async () => {
  const profile = await tempFolder();
  await mkdir(join(profile, 'Default'));
  const file = join(profile, 'Default', 'Preferences');
  await writeFile(file, JSON.stringify({ browser: { theme: 1 }, credentials_enable_service: true }));
  await settleProfile(profile);
  await settleProfile(profile);
  expect(await settingsIn(profile)).toEqual({ browser: { theme: 1 }, ...SAID });
  await writeFile(file, '{"cut off');
  await settleProfile(profile);
  expect(await settingsIn(profile)).toEqual(SAID);
});
