/** A stretch of a BibTeX file. */
export interface BibEntry {
  /** In small letters: `article`, `string`, `comment`, `preamble`. */
  readonly type: string;
  readonly key: string;
  readonly fields: readonly { readonly name: string; readonly value: string; readonly length: number }[];
  /** What stands between the entry before and this one. */
  readonly before: string;
  /** As it is written, without what stands before. */
  readonly source: string;
  /** The file ends, or another entry begins, before this one does. */
  readonly cutOff: boolean;
}

const MACROS: readonly (readonly [string, string])[] = [
  ['jan', 'January'],
  ['feb', 'February'],
  ['mar', 'March'],
  ['apr', 'April'],
  ['may', 'May'],
  ['jun', 'June'],
  ['jul', 'July'],
  ['aug', 'August'],
  ['sep', 'September'],
  ['oct', 'October'],
  ['nov', 'November'],
  ['dec', 'December'],
];

/** Reads what BibTeX and BibLaTeX write: http://www.texdoc.net/texmf-dist/doc/bibtex/base/btxdoc.pdf. `rest` is behind the last entry. */
export function scanBibtex(text: string): { readonly entries: readonly BibEntry[]; readonly rest: string } {
  const macros = new Map<string, string>(MACROS);
  const entries: BibEntry[] = [];
  let from = 0;
  const begin = /@\s*([a-zA-Z]+)\s*([{(])/g;
  for (let match = begin.exec(text); match; match = begin.exec(text)) {
    const type = (match[1] ?? '').toLowerCase();
    const scanner = createScanner(text, begin.lastIndex, macros);
    const close = match[2] === '(' ? ')' : '}';
    const before = text.slice(from, match.index);
    const read = type === 'comment' || type === 'preamble' ? scanner.skip(close) : scanner.entry(type, close);
    from = read.end;
    begin.lastIndex = from;
    entries.push({ ...read, type, before, source: text.slice(match.index, from) });
    if (type === 'string') for (const { name, value } of read.fields) macros.set(name.toLowerCase(), value);
  }
  return { entries, rest: text.slice(from) };
}

interface Words {
  readonly words: string;
  readonly closed: boolean;
}
type Scanned = Pick<BibEntry, 'key' | 'fields' | 'cutOff'> & { readonly end: number };

function createScanner(text: string, start: number, macros: ReadonlyMap<string, string>) {
  let at = start;

  function space(): void {
    while (at < text.length && /\s/u.test(text.charAt(at))) at += 1;
  }

  function word(): string {
    const from = at;
    while (at < text.length && !/[\s{}()=,"#%]/u.test(text.charAt(at))) at += 1;
    return text.slice(from, at);
  }

  /** Behind a brace that is open: the words up to the one that closes it, or as far as they go where none does. */
  function braced(close: '}' | '"' | ')'): Words {
    const from = at;
    for (let depth = 0; at < text.length; at += 1) {
      const character = text.charAt(at);
      if (character === '\\') at += 1;
      else if (depth === 0 && character === close) return { words: text.slice(from, at++), closed: true };
      else if (character === '{') depth += 1;
      else if (character === '}') depth -= 1;
      // Behind a brace that was forgotten the next entry would be lost.
      else if (
        character === '@' &&
        /^@[a-zA-Z]+\s*\{[^\s,{}]+,/.test(text.slice(at, at + 200)) &&
        text.charAt(at - 1) === '\n'
      )
        break;
    }
    at = Math.min(at, text.length);
    return { words: text.slice(from, at), closed: false };
  }

  function value(): Words {
    const parts: string[] = [];
    do {
      space();
      const opening = text.charAt(at);
      if (opening === '{' || opening === '"') {
        at += 1;
        const { words, closed } = braced(opening === '{' ? '}' : '"');
        parts.push(words);
        if (!closed) return { words: parts.join(''), closed };
      } else {
        const name = word();
        if (name === '') break;
        parts.push(/^\d+$/.test(name) ? name : (macros.get(name.toLowerCase()) ?? name));
      }
      space();
    } while (text.charAt(at) === '#' && (at += 1) > 0);
    return { words: parts.join(''), closed: true };
  }

  return {
    skip(close: '}' | ')'): Scanned {
      const { closed } = braced(close);
      return { key: '', fields: [], cutOff: !closed, end: at };
    },
    entry(type: string, close: '}' | ')'): Scanned {
      const fields: BibEntry['fields'][number][] = [];
      const ended = (cutOff: boolean, key: string): Scanned => ({ key, fields, cutOff, end: at });
      space();
      const key = type === 'string' ? '' : word();
      for (;;) {
        space();
        if (at >= text.length) return ended(true, key);
        const character = text.charAt(at);
        if (character === close) {
          at += 1;
          return ended(false, key);
        }
        if (character === ',') {
          at += 1;
          continue;
        }
        const from = at;
        const name = word();
        space();
        if (name === '' || text.charAt(at) !== '=') return ended(true, key);
        at += 1;
        const { words, closed } = value();
        fields.push({ name, value: words, length: at - from });
        if (!closed) return ended(true, key);
      }
    },
  };
}
