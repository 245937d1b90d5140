import { describe, expect, test } from 'vitest';
import { jointOf, vocabularyOf } from '../../../../electron/importers/pdf/hyphens.ts';

const words = vocabularyOf(['The ferryman was a well-known man of the ferry', 'and wrote on sea-']);

describe('at the end of a line', () => {
  test.each([
    ['a word that the document has elsewhere is joined', 'the ferry-', 'man said', 'hyphen'],
    ['a word that the document has elsewhere with its hyphen keeps it', 'a well-', 'known man', 'close'],
    ['two halves of which one is no word are joined', 'the coun-', 'cil said', 'hyphen'],
    ['two words of the document keep their hyphen', 'the man-', 'wrote letter', 'close'],
    ['numbers keep their hyphen', 'some twenty-', 'two people', 'close'],
    ['a hyphen that is only there for the break goes', 'the coun\u00ad', 'cil', 'hyphen'],
    ['a hyphen before a capital belongs to the name', 'Mary-', 'Anne came', 'close'],
    ['a dash between words is none', 'the end -', 'and then', 'space'],
    ['other words go on behind a space', 'the end', 'of it', 'space'],
    ['an address goes on without one', 'see https://example.org/lantern/', 'ledgers', 'close'],
    ['an address at the end of a sentence does not', 'see https://example.org/lantern.', 'The rest', 'space'],
  ])('%s', (_, before, after, joint) => {
    expect(jointOf(before, after, words)).toBe(joint);
  });

  test('half a word is no word of the document', () => {
    expect(words.has('sea')).toBe(false);
    expect(words.has('wrote')).toBe(true);
  });
});
