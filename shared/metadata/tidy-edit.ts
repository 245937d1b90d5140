import type { MetadataEdit } from '../model/metadata.ts';

/** An edit without the white space that nobody means: around a value and doubled in it. Nothing left is no value. */
export function tidyEdit(edit: MetadataEdit): MetadataEdit {
  const { title, authors, published, publisher, breadcrumb, url, language } = edit;
  return {
    ...edit,
    ...(title ? { title: { value: inOneLine(title.value) } } : {}),
    ...(authors ? { authors: { value: [...new Set(entries(authors.value))] } } : {}),
    ...(breadcrumb ? { breadcrumb: { value: entries(breadcrumb.value) } } : {}),
    ...(published ? { published: { value: orNull(published.value) } } : {}),
    ...(publisher ? { publisher: { value: orNull(publisher.value) } } : {}),
    ...(url ? { url: { value: orNull(url.value) } } : {}),
    ...(language ? { language: { value: orNull(language.value) } } : {}),
  };
}

function entries(all: readonly string[]): readonly string[] {
  return all.map(inOneLine).filter((entry) => entry !== '');
}

function orNull(words: string | null): string | null {
  return words === null || words.trim() === '' ? null : inOneLine(words);
}

function inOneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}
