/** Titles that programs make up: names of files, of templates and of the programs themselves. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint)|untitled|document\s*\d*|title|normal|print|.*\.(?:docx?|docm|dotx?|pdf|rtf|odt|ott|html?|txt)$|(?:file|about):)/iu;
const NO_AUTHOR =
  /^(?:user|admin|administrator|owner|unknown|anonymous|author|default|root|pc|python-docx|.*@.*|\P{L}*)$/iu;
const LONGEST = 500;

/** The title in the properties of a file; null for one that nobody gave it. */
export function titleInProperties(value: string | null): string | null {
  const title = lineOf(value ?? '');
  return title === '' || title.length > LONGEST || NO_TITLE.test(title) || !/\p{L}/u.test(title)
    ? null
    : title;
}

/** The names in the properties of a file, without those that stand for nobody. */
export function authorsInProperties(values: readonly string[]): readonly string[] {
  const names = values
    .flatMap((value) => value.split(/\s*[;؛]\s*|\s+and\s+/u))
    .map(lineOf)
    .filter((name) => name.length <= 100 && !NO_AUTHOR.test(name));
  // Whoever began a text may also be who saved it last.
  return [...new Set(names)];
}

function lineOf(value: string): string {
  return value.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
