const CENTRAL = 0x02014b50;

/** The archive with one of its files marked as locked, as a program marks it that asks for a password. */
export function lockedZip(zip: Uint8Array, name: string): Uint8Array {
  const bytes = Buffer.from(zip);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (bytes.readUInt32LE(at) !== CENTRAL) continue;
    const found = bytes.subarray(at + 46, at + 46 + bytes.readUInt16LE(at + 28)).toString('utf8');
    if (found === name) bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8);
  }
  return new Uint8Array(bytes);
}
