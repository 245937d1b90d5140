import { describe, expect, test } from 'vitest';
import { Failed } from '#shared/ipc/result.ts';
import { chooseImporter } from '../../../electron/importers/registry.ts';

function choose(name: string, content: string | Uint8Array): string {
  try {
    return (
      chooseImporter({
        name,
        bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
      }).format ?? 'archive'
    );
  } catch (error) {
    if (error instanceof Failed) return `${error.code}: ${error.message}`;
    throw error;
  }
}

describe('a file is read', () => {
  test.each([
    ['letter.txt', 'Words.', 'plain-text'],
    ['LETTER.TXT', 'Words.', 'plain-text'],
    ['letter.md', '# Words', 'markdown'],
    ['page.HTM', '<p>Words', 'html'],
    ['README', 'Words.', 'plain-text'],
    ['.notes', 'Words.', 'plain-text'],
    ['v1.2 draft', 'Words.', 'plain-text'],
  ])('by its extension, or as plain text without one: %s', (name, content, format) => {
    expect(choose(name, content)).toBe(format);
  });

  test.each([
    ['page.txt', '<!DOCTYPE html><html><body>Words</body></html>', 'html'],
    ['page.md', '\ufeff\n<!-- saved -->\n<html lang="en"><p>Words', 'html'],
    ['page', '<?xml version="1.0"?>\n<!DOCTYPE html><html></html>', 'html'],
    ['letter.html', 'Words, 2 < 3, and not a tag.\n\nMore.', 'plain-text'],
  ])('by its bytes where they say otherwise: %s', (name, content, format) => {
    expect(choose(name, content)).toBe(format);
  });

  test('as a page in UTF-16', () => {
    expect(choose('page', Buffer.from('\ufeff<html><p>Words</p></html>', 'utf16le'))).toBe('html');
  });
});

describe('a file that is not read says what it is', () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  test.each([
    ['photo.png', png, /^unknown-format: “photo\.png” is a picture\. Ibid reads/],
    ['letter.txt', png, /^not-text: “letter\.txt” is a picture, whatever its name says\./],
    ['archive', Uint8Array.of(0x1f, 0x8b, 8), /^unknown-format: “archive” is a compressed file\./],
    [
      'letter.doc',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1),
      /^unknown-format: “letter\.doc” is an office document of an older kind\./,
    ],
    ['library.txt', 'SQLite format 3\0', /^not-text: .* is a database/],
  ])('%s', (name, content, message) => {
    expect(choose(name, content)).toMatch(message);
  });
});
