import { SCHEMAS } from '../handlers/schemas.ts';
import { loadFile } from '../library/load-file.ts';
import { WrongUsage } from './usage.ts';

/**
 * The first line of a file: an argument would be seen by whoever lists the running programs. Fails with `WrongUsage`
 * for a line that is no password, and as `loadFile` does.
 */
export async function readPassword(path: string): Promise<string> {
  const text = new TextDecoder().decode(await loadFile(path));
  const [password = ''] = text.split(/\r?\n/, 1);
  if (!SCHEMAS['documents.retryImport'].safeParse([password]).success)
    throw new WrongUsage('The file of --password-file has no password in its first line.');
  return password;
}
