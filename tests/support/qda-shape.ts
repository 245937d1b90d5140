import { SaxesParser } from 'saxes';

/*
 * What the schema of REFI-QDA 1.5 (https://www.qdasoftware.org/) demands of a project, as far as Ibid writes one: which
 * elements stand in which, in which order and how often, and which attributes they have.
 */

interface Kind {
  /** In their order; `*` for any number, `+` for at least one, `?` for at most one, nothing for exactly one. */
  readonly children: readonly string[];
  readonly required: readonly string[];
  readonly optional?: readonly string[];
}

const REFERENCE: Kind = { children: [], required: ['targetGUID'] };
const WORDS: Kind = { children: [], required: [] };
const TEXT_SOURCE: Kind = {
  children: ['Description?', 'PlainTextContent?', 'PlainTextSelection*', 'Coding*', 'NoteRef*'],
  required: ['guid'],
  optional: ['name', 'plainTextPath', 'creationDateTime'],
};
const KINDS: Readonly<Record<string, Kind>> = {
  Project: {
    children: [
      ...['Users?', 'CodeBook?', 'Sources?', 'Notes?', 'Links?', 'Sets?', 'Description?', 'NoteRef*'],
    ],
    required: ['name'],
    optional: ['xmlns', 'origin', 'creatingUserGUID'],
  },
  Users: { children: ['User+'], required: [] },
  User: { children: [], required: ['guid'], optional: ['name'] },
  CodeBook: { children: ['Codes'], required: [] },
  Codes: { children: ['Code+'], required: [] },
  Code: {
    children: ['Description?', 'NoteRef*', 'Code*'],
    required: ['guid', 'name', 'isCodable'],
    optional: ['color'],
  },
  Sources: { children: ['TextSource+'], required: [] },
  TextSource: TEXT_SOURCE,
  Notes: { children: ['Note+'], required: [] },
  Note: TEXT_SOURCE,
  PlainTextSelection: {
    children: ['Description?', 'Coding*', 'NoteRef*'],
    required: ['guid', 'startPosition', 'endPosition'],
    optional: ['name', 'creationDateTime'],
  },
  Coding: { children: ['CodeRef', 'NoteRef*'], required: ['guid'] },
  Links: { children: ['Link+'], required: [] },
  Link: {
    children: ['NoteRef*'],
    required: ['guid'],
    optional: ['name', 'direction', 'originGUID', 'targetGUID'],
  },
  Sets: { children: ['Set+'], required: [] },
  Set: {
    children: ['Description?', 'MemberCode*', 'MemberSource*', 'MemberNote*'],
    required: ['guid', 'name'],
  },
  CodeRef: REFERENCE,
  NoteRef: REFERENCE,
  MemberSource: REFERENCE,
  MemberNote: REFERENCE,
  Description: WORDS,
  PlainTextContent: WORDS,
};

const GUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/u;
const VALUES: Readonly<Record<string, RegExp>> = {
  guid: GUID,
  targetGUID: GUID,
  originGUID: GUID,
  creatingUserGUID: GUID,
  color: /^#[\da-f]{6}$/u,
  isCodable: /^(?:true|false)$/u,
  direction: /^(?:Associative|OneWay|Bidirectional)$/u,
  startPosition: /^\d+$/u,
  endPosition: /^\d+$/u,
  creationDateTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u,
  xmlns: /^urn:QDA-XML:project:1\.0$/u,
};

export interface QdaElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: QdaElement[];
  text: string;
}

/** Fails for what is not well-formed. */
export function readProject(xml: string): QdaElement {
  const top: QdaElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: QdaElement = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.write(xml).close();
  const [root] = top.children;
  if (!root) throw new Error('the project has no root');
  return root;
}

export function allOf(root: QdaElement, name?: string): readonly QdaElement[] {
  const all = [root, ...root.children.flatMap((child) => allOf(child))];
  return name === undefined ? all : all.filter((one) => one.name === name);
}

/** Whatever the schema does not allow, with its place; nothing where all is well. */
export function faultsOfProject(root: QdaElement): readonly string[] {
  const all = allOf(root);
  const guids = all.flatMap(({ attributes }) => attributes['guid'] ?? []);
  const known = new Set(guids);
  return [
    ...(root.name === 'Project' ? [] : [`the root is ${root.name}`]),
    ...(known.size === guids.length ? [] : ['a GUID is given twice']),
    ...all.flatMap((element) => faultsOf(element, known)),
  ];
}

function faultsOf({ name, attributes, children }: QdaElement, known: ReadonlySet<string>): readonly string[] {
  const kind = KINDS[name];
  if (!kind) return [`there is no ${name}`];
  const may = new Set([...kind.required, ...(kind.optional ?? [])]);
  const order = new RegExp(
    `^${kind.children.map((child) => child.replace(/^(\w+)(.?)$/u, '(?:$1 )$2')).join('')}$`,
    'u',
  );
  const line = children.map((child) => `${child.name} `).join('');
  return [
    ...kind.required.filter((one) => !(one in attributes)).map((one) => `${name} has no ${one}`),
    ...Object.keys(attributes)
      .filter((one) => !may.has(one))
      .map((one) => `${name} has ${one}`),
    ...Object.entries(attributes)
      .filter(([one, value]) => VALUES[one]?.test(value) === false)
      .map(([one, value]) => `${name} has ${one}="${value}"`),
    ...['targetGUID', 'originGUID']
      .filter((one) => attributes[one] !== undefined && !known.has(attributes[one]))
      .map((one) => `${name} points nowhere with ${one}`),
    ...(order.test(line) ? [] : [`${name} holds ${line}`]),
  ];
}
