/**
 * The path that an address leads to from the folder of its file, without `.` and `..`; null for one that leads to
 * another place: a site, the root of a disk, a folder above.
 */
export function relativePath(address: string): string | null {
  const plain = address.trim().replace(/[?#].*$/s, '');
  if (plain === '' || /^(?:[a-z][a-z0-9+.-]*:|[/\\])/i.test(plain)) return null;
  const parts: string[] = [];
  for (const part of decoded(plain).split(/[/\\]/)) {
    if (part === '' || part === '.') continue;
    if (part.includes('\0')) return null;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.length > 0 ? parts.join('/') : null;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    // A per cent sign that is part of a name.
    if (error instanceof URIError) return path;
    throw error;
  }
}

/** Disks write one name in two ways. */
export function pathKey(path: string): string {
  return path.normalize('NFC');
}
