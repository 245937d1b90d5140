import { clipboard } from 'electron';
import { createHash } from 'node:crypto';

/** Clears the clipboard if it holds words of that SHA-256, whatever window is in front. */
export async function clearClipboard(sha256: string): Promise<boolean> {
  const words = await clipboard.readText();
  if (createHash('sha256').update(words, 'utf8').digest('hex') !== sha256) return false;
  clipboard.clear();
  return true;
}
