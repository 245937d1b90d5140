import { symbolCharacter } from '../office/symbol-fonts.ts';
import type { XmlElement } from '../xml/read-xml.ts';

/** The sign that a `w:sym` draws; null where only its font knows. */
export function symbolSign({ attributes }: XmlElement): string | null {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  if (!Number.isInteger(code) || code < 0x20) return null;
  return symbolCharacter(code, attributes['w:font'] ?? '');
}
