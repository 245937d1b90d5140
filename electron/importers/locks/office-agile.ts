import { createDecipheriv } from 'node:crypto';
import { readXml, type XmlDialect } from '../xml/read-xml.ts';
import { descendantsOf } from '../xml/xml-tree.ts';
import { hashOf, littleEndian, type OfficeHash, spunHash } from './spun-hash.ts';

const DIALECT: XmlDialect = {
  prefixes: new Map([
    ['http://schemas.microsoft.com/office/2006/encryption', 'e'],
    ['http://schemas.microsoft.com/office/2006/keyEncryptor/password', 'p'],
  ]),
  skipped: new Set(),
  skippedAttributes: /^(?!)/,
};
/** What is locked with which key: [MS-OFFCRYPTO], 2.3.4.13 */
const PROOF = Buffer.from('fea7d2763b4b9e79', 'hex');
const PROOF_HASH = Buffer.from('d7aa0f6d3061344e', 'hex');
const KEY = Buffer.from('146e0be7abacd0d6', 'hex');
const SEGMENT = 4096;
const MOST_SPINS = 10_000_000;
const HASHES: ReadonlyMap<string, OfficeHash> = new Map<string, OfficeHash>([
  ['SHA1', 'sha1'],
  ['SHA-1', 'sha1'],
  ['SHA256', 'sha256'],
  ['SHA384', 'sha384'],
  ['SHA512', 'sha512'],
]);

interface Cipher {
  readonly hash: OfficeHash;
  readonly salt: Buffer;
  /** In bytes. */
  readonly keyLength: number;
  readonly blockLength: number;
}
type Attributes = Readonly<Record<string, string>>;

/** Opens what Office since 2010 and LibreOffice have locked. `info` is the XML that says how. [MS-OFFCRYPTO], 2.3.4.10 to 2.3.4.15 */
export function openAgile(
  info: Buffer,
  content: Buffer,
  password: string,
  fileName: string,
): Buffer | 'wrong-password' | 'unknown' {
  const elements = descendantsOf(readXml(info, DIALECT, fileName));
  const data = elements.find(({ name }) => name === 'e:keyData')?.attributes;
  const lock = elements.find(({ name }) => name === 'p:encryptedKey')?.attributes;
  const [dataCipher, keyCipher] = [data && cipherFrom(data), lock && cipherFrom(lock)];
  const spins = Number(lock?.['spinCount']);
  if (!lock || !dataCipher || !keyCipher || !(spins >= 0 && spins <= MOST_SPINS)) return 'unknown';
  const sum = spunHash(keyCipher.hash, password, keyCipher.salt, spins);
  const open = (name: string, block: Buffer): Buffer =>
    decrypt(
      base64(lock, name),
      keyCipher,
      fitted(hashOf(keyCipher.hash, sum, block), keyCipher.keyLength),
      keyCipher.salt,
    );
  const proof = open('encryptedVerifierHashInput', PROOF).subarray(0, keyCipher.salt.length);
  const expected = hashOf(keyCipher.hash, proof);
  const proofHash = open('encryptedVerifierHashValue', PROOF_HASH).subarray(0, expected.length);
  if (!expected.equals(proofHash)) return 'wrong-password';
  const key = open('encryptedKeyValue', KEY).subarray(0, dataCipher.keyLength);
  return key.length < dataCipher.keyLength ? 'unknown' : decryptSegments(content, dataCipher, key);
}

/** Null for ciphers that no program has been seen to use. */
function cipherFrom(attributes: Attributes): Cipher | null {
  const hash = HASHES.get(attributes['hashAlgorithm'] ?? '');
  const keyLength = Number(attributes['keyBits']) / 8;
  const blockLength = Number(attributes['blockSize']);
  const isAes = attributes['cipherAlgorithm'] === 'AES' && attributes['cipherChaining'] === 'ChainingModeCBC';
  if (!hash || !isAes || ![16, 24, 32].includes(keyLength) || blockLength !== 16) return null;
  return { hash, keyLength, blockLength, salt: base64(attributes, 'saltValue') };
}

function decryptSegments(content: Buffer, cipher: Cipher, key: Buffer): Buffer {
  const segments: Buffer[] = [];
  for (let at = 0; at < content.length; at += SEGMENT) {
    const salt = hashOf(cipher.hash, cipher.salt, littleEndian(at / SEGMENT));
    segments.push(decrypt(content.subarray(at, at + SEGMENT), cipher, key, salt));
  }
  return Buffer.concat(segments);
}

/** What is left over behind the last whole block is left out. */
function decrypt(locked: Buffer, { blockLength }: Cipher, key: Buffer, salt: Buffer): Buffer {
  const cipher = createDecipheriv(`aes-${key.length * 8}-cbc`, key, fitted(salt, blockLength));
  return cipher
    .setAutoPadding(false)
    .update(locked.subarray(0, locked.length - (locked.length % blockLength)));
}

function fitted(bytes: Buffer, length: number): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(Math.max(0, length - bytes.length), 0x36)]).subarray(0, length);
}

function base64(attributes: Attributes, name: string): Buffer {
  return Buffer.from(attributes[name] ?? '', 'base64');
}
