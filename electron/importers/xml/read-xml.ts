import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';
import { Failed } from '#shared/ipc/result.ts';

export type XmlNode = XmlElement | string;

/** An element without what nobody asks for. */
export interface XmlElement {
  /** With the prefix that the namespace has here, whatever the file calls it: `w:p`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** How the XML of one family of files is read. */
export interface XmlDialect {
  /** Prefixes by the URI of their namespace. Names of other namespaces begin with a colon. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** Elements that are left out with everything in them. */
  readonly skipped: ReadonlySet<string>;
  readonly skippedAttributes: RegExp;
  /** What named characters stand for, where more are known than the five. */
  readonly characters?: Record<string, string>;
}

/** Word nests tables some dozen deep; what reads the tree goes down with it. */
const DEEPEST = 400;
/** A table of 100 000 rows has a third of them. */
const MOST_ELEMENTS = 3_000_000;
const PIECE = 1 << 20;
const NONE: Readonly<Record<string, string>> = Object.freeze({});

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
}

/**
 * Reads well-formed XML with namespaces (https://www.w3.org/TR/xml/, https://www.w3.org/TR/xml-names/). No entity is known but
 * the five and those of the dialect, and a document type that would declare some is refused; nothing is ever fetched.
 * Fails with `unreadable-file`, `too-deep` and `file-too-large`. `fileName` is for the sentences.
 */
export function readXml(bytes: Uint8Array, dialect: XmlDialect, fileName: string): XmlElement {
  const root: OpenElement = { name: '', attributes: NONE, children: [] };
  const open: OpenElement[] = [root];
  let elements = 0;
  /** How deep it is in an element that is left out. */
  let skipping = 0;

  const parser = new SaxesParser({ xmlns: true, position: false });
  if (dialect.characters) parser.ENTITIES = dialect.characters;
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) throw damaged(fileName, 'it declares entities of its own');
  });
  parser.on('opentag', (tag) => {
    const name = nameOf(tag, dialect);
    if (skipping > 0 || dialect.skipped.has(name)) {
      skipping += 1;
      return;
    }
    elements += 1;
    if (open.length > DEEPEST) throw tooDeep(fileName);
    if (elements > MOST_ELEMENTS) throw tooLarge(fileName);
    const element: OpenElement = { name, attributes: attributesOf(tag, dialect), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    if (skipping > 0) skipping -= 1;
    else open.pop();
  });
  const addText = (text: string): void => {
    if (skipping === 0) open.at(-1)?.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);

  try {
    const decoder = new TextDecoder(encodingOf(bytes));
    for (let at = 0; at < bytes.length; at += PIECE) {
      parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
    }
    parser.write(decoder.decode()).close();
  } catch (error) {
    if (error instanceof Failed || !(error instanceof Error)) throw error;
    throw damaged(fileName, 'a part of it is not the XML that it should be', error);
  }
  const [first] = root.children.filter((node) => typeof node !== 'string');
  if (!first) throw damaged(fileName, 'a part of it is empty');
  return first;
}

function nameOf(
  { uri, local }: { readonly uri: string; readonly local: string },
  { prefixes }: XmlDialect,
): string {
  return uri === '' ? local : `${prefixes.get(uri) ?? ''}:${local}`;
}

function attributesOf(tag: SaxesTagNS, dialect: XmlDialect): Readonly<Record<string, string>> {
  const found: [string, string][] = [];
  for (const attribute of Object.values<SaxesAttributeNS>(tag.attributes)) {
    const name = nameOf(attribute, dialect);
    if (!name.startsWith(':') && !dialect.skippedAttributes.test(name)) found.push([name, attribute.value]);
  }
  return found.length === 0 ? NONE : Object.fromEntries(found);
}

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0x3c, 0]],
  ['utf-16be', [0, 0x3c]],
];

/** https://www.w3.org/TR/xml/#sec-guessing */
function encodingOf(bytes: Uint8Array): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return marked[0];
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const declared =
    /^(?:\xef\xbb\xbf)?<\?xml[^>]*?\bencoding=["']([\w.:-]{1,40})["']/.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(declared).encoding;
  } catch (error) {
    if (error instanceof RangeError) return 'utf-8';
    throw error;
  }
}

function damaged(name: string, why: string, cause?: Error): Failed {
  return new Failed('unreadable-file', `“${name}” cannot be read: ${why}.`, { cause });
}

function tooDeep(name: string): Failed {
  return new Failed(
    'too-deep',
    `“${name}” is nested too deeply to be read. Save it as text, and import that.`,
  );
}

function tooLarge(name: string): Failed {
  return new Failed(
    'file-too-large',
    `“${name}” has more parts than Ibid reads. Divide it into several documents first.`,
  );
}
