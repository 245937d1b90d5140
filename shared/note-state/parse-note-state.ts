import { Failed } from '../ipc/result.ts';
import { ID_PATTERN } from '../model/ids.ts';
import type { NoteState } from '../model/note-state.ts';

/** Far deeper than lists can be made in the editor, and shallow enough that whatever walks a state may recurse. */
const DEEPEST_NOTE = 200;

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isString: Check = (value) => typeof value === 'string';
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isTag: Check = (value) => typeof value === 'string' && /^h[1-6]$/.test(value);
const isListType: Check = (value) => value === 'bullet' || value === 'number' || value === 'check';
const isPassageId: Check = (value) => typeof value === 'string' && ID_PATTERN.test(value);
const isOptionalBoolean: Check = (value) => value === undefined || typeof value === 'boolean';

/** What each kind of node must hold besides its type and version. Further keys are the editor's own business. */
const LEAVES: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  text: { text: isString, format: isCount },
  linebreak: {},
  tab: {},
  quotation: { passageId: isPassageId },
  footnote: { words: isString },
};
const ELEMENTS: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  root: {},
  paragraph: {},
  quote: {},
  heading: { tag: isTag },
  list: { listType: isListType, start: Number.isSafeInteger },
  listitem: { value: Number.isSafeInteger, checked: isOptionalBoolean },
  link: { url: isString },
  autolink: { url: isString },
};

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
  const waiting: { readonly node: unknown; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    for (const child of childrenOf(node, depth)) waiting.push({ node: child, depth: depth + 1 });
  }
}

/** The children of a node that holds what a node of its type must; none for a leaf. */
function childrenOf(node: unknown, depth: number): readonly unknown[] {
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
    Object.entries(checks).every(([key, check]) => check(node[key]));
  if (!isSound) throw notANote(`a “${type}” in it is not what it should be`);
  if (!isElement) return [];
  if (!Array.isArray(children)) throw notANote(`a “${type}” in it has no content`);
  return children;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function notANote(reason: string, cause?: unknown): Failed {
  return new Failed('invalid-call', `The text of this note cannot be read: ${reason}.`, { cause });
}
