import { parseFragment } from 'parse5';

const known = new Map<string, string | undefined>();

/**
 * What `&name;` stands for in HTML, and so in XHTML that names its document type; undefined for what is no such name.
 * Entities that a file declares itself stand for nothing: they are how small files become endless ones.
 */
function namedCharacter(name: string): string | undefined {
  if (known.has(name)) return known.get(name);
  const [text] = /^[a-z][a-z0-9]{1,31}$/i.test(name) ? parseFragment(`&${name};`).childNodes : [];
  const value = text && 'value' in text && !text.value.startsWith('&') ? text.value : undefined;
  known.set(name, value);
  return value;
}

const PREDEFINED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** In the form that the parser asks for. */
export const NAMED_CHARACTERS: Record<string, string> = new Proxy<Record<string, string>>(
  { ...PREDEFINED },
  {
    get: (predefined, name) =>
      typeof name === 'string' ? (predefined[name] ?? namedCharacter(name)) : undefined,
  },
);
