import { brokenArchive } from '../zip/broken-archive.ts';
import { openAgile } from './office-agile.ts';
import { openStandard } from './office-standard.ts';
import { isCompoundFile, openCompoundFile } from './compound-file.ts';
import { passwordNeeded, unknownLock, wrongPassword } from './refusals.ts';

const AGILE = 4;
/** Of AES and SHA-1 alone. */
const STANDARD = 2;
const INFO_START = 8;
/** The size of the package, before it. */
const SIZE_LENGTH = 8;

/**
 * Office programs put a locked document into a container of another kind, as one stream among others:
 * https://learn.microsoft.com/openspecs/office_file_formats/ms-offcrypto
 */
export function isLockedOffice(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isCompoundFile(bytes) && file.includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

/** The document in the container. Fails with `encrypted-file`, `wrong-password`, `unknown-lock` and `unreadable-file`. */
export function openLockedOffice(
  bytes: Uint8Array,
  fileName: string,
  password: string | undefined,
): Uint8Array {
  if (password === undefined) throw passwordNeeded(`“${fileName}”`);
  const container = openCompoundFile(bytes);
  const info = asBuffer(container.read('EncryptionInfo'));
  const locked = asBuffer(container.read('EncryptedPackage'));
  if (!info || !locked || info.length < INFO_START || locked.length < SIZE_LENGTH)
    throw brokenArchive('what tells how it is locked is missing');
  const [major, minor] = [info.readUInt16LE(0), info.readUInt16LE(2)];
  const content = locked.subarray(SIZE_LENGTH);
  const open =
    major === AGILE && minor === AGILE
      ? openAgile(info.subarray(INFO_START), content, password, fileName)
      : minor === STANDARD
        ? openStandard(info.subarray(INFO_START), content, password)
        : 'unknown';
  if (open === 'unknown') throw unknownLock(`“${fileName}”`, 'in a way that Ibid does not know');
  if (open === 'wrong-password') throw wrongPassword(`“${fileName}”`);
  return open.subarray(0, Math.min(open.length, locked.readUInt32LE(0)));
}

function asBuffer(bytes: Uint8Array | null): Buffer | null {
  return bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
