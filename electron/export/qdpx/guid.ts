import { createHash } from 'node:crypto';

/** What a project gives GUIDs to. */
export type Identified =
  | 'user'
  | 'code'
  | 'colour'
  | 'source'
  | 'selection'
  | 'note'
  | 'comment'
  | 'coding'
  | 'link'
  | 'set';

/**
 * The GUID of a thing: the same in every export, so that programs know what they have already. As
 * https://www.rfc-editor.org/rfc/rfc9562#section-5.8 has it, from a hash of the kind and the id.
 */
export function guidOf(kind: Identified, id: string): string {
  const bytes = createHash('sha256').update(`ibid:${kind}:${id}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
