import { argon2Sync, createCipheriv, createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { makeZip } from './make-zip.ts';

const SALT = Buffer.alloc(16, 7);
const VECTOR = Buffer.alloc(12, 9);
const MIME_TYPE = 'application/vnd.oasis.opendocument.text';

/** What a manifest says of the key; each can be said wrongly. */
export interface KeyWords {
  readonly derivation?: string;
  readonly memory?: number;
  readonly cipher?: string;
}

/** A package locked as a whole, as LibreOffice does since 24.8. Its key is made by Node, and not by what is tested. */
export function makeLockedOdt(odt: Uint8Array, password: string, words: KeyWords = {}): Uint8Array {
  const {
    derivation = 'urn:org:documentfoundation:names:experimental:office:manifest:argon2id',
    memory = 1024,
    cipher = 'http://www.w3.org/2009/xmlenc11#aes256-gcm',
  } = words;
  const key = argon2Sync('argon2id', {
    message: createHash('sha256').update(password).digest(),
    nonce: SALT,
    parallelism: 4,
    tagLength: 32,
    memory: Math.min(memory, 1024),
    passes: 3,
  });
  const gcm = createCipheriv('aes-256-gcm', key, VECTOR);
  const locked = Buffer.concat([VECTOR, gcm.update(deflateRawSync(odt)), gcm.final(), gcm.getAuthTag()]);
  const manifest = `<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" manifest:version="1.4">
    <manifest:file-entry manifest:full-path="encrypted-package" manifest:size="${odt.length}" manifest:media-type="${MIME_TYPE}"><manifest:encryption-data>
      <manifest:algorithm manifest:algorithm-name="${cipher}" manifest:initialisation-vector="${VECTOR.toString('base64')}"/>
      <manifest:start-key-generation manifest:start-key-generation-name="http://www.w3.org/2001/04/xmlenc#sha256" manifest:key-size="32"/>
      <manifest:key-derivation manifest:key-derivation-name="${derivation}" manifest:key-size="32" loext:argon2-iterations="3" loext:argon2-memory="${memory}" loext:argon2-lanes="4" manifest:salt="${SALT.toString('base64')}"/>
    </manifest:encryption-data></manifest:file-entry></manifest:manifest>`;
  return makeZip({ mimetype: MIME_TYPE, 'encrypted-package': locked, 'META-INF/manifest.xml': manifest }, [
    'mimetype',
    'encrypted-package',
  ]);
}
