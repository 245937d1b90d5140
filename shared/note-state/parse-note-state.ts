import { parseEdtf } from '../edtf/edtf.ts';
import { Failed } from '../ipc/result.ts';
import { areCitedItems } from '../citing/cited-items.ts';
import { ID_PATTERN } from '../model/ids.ts';
import { CALLOUT_KINDS, type NoteState } from '../model/note-state.ts';

/** Far deeper than lists can be made in the editor, and shallow enough that whatever walks a state may recurse. */
const DEEPEST_NOTE = 200;

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isString: Check = (value) => typeof value === 'string';
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isTag: Check = (value) => typeof value === 'string' && /^h[1-6]$/.test(value);
const isListType: Check = (value) => value === 'bullet' || value === 'number' || value === 'check';
const isId: Check = (value) => typeof value === 'string' && ID_PATTERN.test(value);
const isCalloutKind: Check = (value) => CALLOUT_KINDS.some((kind) => kind === value);
const isEdtf: Check = (value) => typeof value === 'string' && parseEdtf(value) !== null;
const isOptionalWidth: Check = (value) => value === undefined || (isCount(value) && Number(value) <= 100);
const isOptionalString: Check = (value) => value === undefined || value === null || isString(value);
const isOptionalBoolean: Check = (value) => value === undefined || typeof value === 'boolean';

/** What each kind of node must hold besides its type and version. Further keys are the editor's own business. */
const LEAVES: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  text: { text: isString, format: isCount },
  linebreak: {},
  tab: {},
  quotation: { passageId: isId },
  citation: { items: areCitedItems },
  'passage-reference': { passageId: isId },
  mention: { nameId: isId },
  'note-link': { noteId: isId },
  tag: { tagId: isId },
  maths: { tex: isString },
  'maths-block': { tex: isString },
  picture: { pictureId: isId, alt: isString, width: isOptionalWidth },
  date: { words: isString, edtf: isEdtf },
  footnote: { words: isString },
  horizontalrule: {},
};
const ELEMENTS: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  root: {},
  paragraph: {},
  quote: {},
  callout: { kind: isCalloutKind },
  heading: { tag: isTag },
  list: { listType: isListType, start: Number.isSafeInteger },
  listitem: { value: Number.isSafeInteger, checked: isOptionalBoolean },
  code: { language: isOptionalString },
  table: {},
  tablerow: {},
  tablecell: { headerState: isCount },
  link: { url: isString },
  autolink: { url: isString },
};

/** The parts of a table stand in one another and nowhere else: the editor would drop what is out of place. */
const PART_OF: ReadonlyMap<string, string> = new Map([
  ['table', 'tablerow'],
  ['tablerow', 'tablecell'],
]);
const WHOLE_OF: ReadonlyMap<string, string> = new Map([...PART_OF].map(([whole, part]) => [part, whole]));

/** Reads a serialized state. Fails with `invalid-call` for one that is no note, or is nested too deeply. */
export function parseNoteState(state: string): NoteState {
  const parsed = parseJson(state);
  const root = isFields(parsed) ? parsed['root'] : undefined;
  if (!isFields(root) || root['type'] !== 'root') throw notANote('it has no root');
  checkTree(root);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every node was checked just now
  return parsed as NoteState;
}

function parseJson(state: string): unknown {
  try {
    return JSON.parse(state);
  } catch (error) {
    throw notANote('it is not whole', error);
  }
}

/** With a stack of its own: a state that came from elsewhere may be nested deeper than calls can be. */
function checkTree(root: Fields): void {
  const waiting: Place[] = [{ node: root, depth: 0, parent: '' }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { type, children } = partsOf(next);
    for (const node of children) waiting.push({ node, depth: next.depth + 1, parent: type });
  }
}

interface Place {
  readonly node: unknown;
  readonly depth: number;
  /** The type of the node around it. */
  readonly parent: string;
}

/** The type and the children of a node that holds what a node of its type must; a leaf has none. */
function partsOf({ node, depth, parent }: Place): {
  readonly type: string;
  readonly children: readonly unknown[];
} {
  if (depth > DEEPEST_NOTE) throw notANote('it is nested too deeply');
  if (!isFields(node) || typeof node['type'] !== 'string') throw notANote('a part of it has no type');
  const { type, children } = node;
  const isElement = Object.hasOwn(ELEMENTS, type);
  if (!isElement && !Object.hasOwn(LEAVES, type)) {
    throw notANote(`this version knows no “${type.slice(0, 40)}”`);
  }
  const checks = (isElement ? ELEMENTS : LEAVES)[type] ?? {};
  const isSound =
    node['version'] === 1 &&
    (type === 'root') === (depth === 0) &&
    (WHOLE_OF.get(type) ?? parent) === parent &&
    (PART_OF.get(parent) ?? type) === type &&
    Object.entries(checks).every(([key, check]) => check(node[key]));
  if (!isSound) throw notANote(`a “${type}” in it is not what it should be`);
  if (!isElement) return { type, children: [] };
  if (!Array.isArray(children)) throw notANote(`a “${type}” in it has no content`);
  return { type, children };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function notANote(reason: string, cause?: unknown): Failed {
  return new Failed('invalid-call', `The text of this note cannot be read: ${reason}.`, { cause });
}
