import type { z } from 'zod';
import { Failed } from '#shared/ipc/result.ts';
import {
  CASE_FILE,
  type CaseFile,
  CLAIM,
  DOCUMENT,
  EVIDENCE,
  RELIABILITY,
  SOURCE,
  STATEMENT,
} from './case-schema.ts';

export interface ReadCaseFile {
  readonly file: CaseFile;
  /** What the file has and Ibid knows nothing of, each once: `claims[].colour`. */
  readonly ignored: readonly string[];
}

const LISTS = { sources: SOURCE, documents: DOCUMENT, statements: STATEMENT, claims: CLAIM } as const;

/** Fails with `invalid-case` for what is no JSON, or none of this form; the sentence says where. */
export function readCaseFile(text: string): ReadCaseFile {
  const json = parsed(text);
  const read = CASE_FILE.safeParse(json);
  if (!read.success) throw new Failed('invalid-case', sentenceOn(read.error.issues[0], json));
  return { file: read.data, ignored: unknownIn(json) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const problem = error instanceof SyntaxError ? error.message : 'it cannot be read';
    throw new Failed('invalid-case', `This is no case file: it is no JSON (${problem}).`, { cause: error });
  }
}

function sentenceOn(issue: z.core.$ZodIssue | undefined, json: unknown): string {
  if (!issue) return 'This is no case file.';
  const [list, index, ...within] = issue.path;
  if (list === undefined)
    return 'This is no case file: it has to be an object with sources, documents, statements and claims.';
  const entry = index === undefined ? null : childOf(childOf(json, list), index);
  const id = entry === null ? null : childOf(entry, 'id');
  const where = issue.path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  const named = typeof id === 'string' && within.length > 0 ? ` (of “${id.slice(0, 80)}”)` : '';
  return `In this case file ${where.slice(1)}${named} ${problemOf(issue, childAt(json, issue.path))}.`;
}

function problemOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined) return 'is missing';
  const given = shortly(value);
  if (issue.code === 'custom') return issue.message;
  if (issue.code === 'too_big') return `is more than ${issue.maximum}`;
  if (issue.code === 'too_small') return `is less than ${issue.minimum}`;
  if (issue.code === 'invalid_value')
    return `is ${given}, and may be ${issue.values.map((known) => `“${String(known)}”`).join(', ')}`;
  if (issue.code === 'invalid_type')
    return `is ${given}, and should be ${issue.expected === 'array' ? 'a list' : `of type ${issue.expected}`}`;
  return `cannot be ${given}`;
}

function shortly(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}

function childOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}

function childAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((at, key) => childOf(at, key), value);
}

function unknownIn(json: unknown): readonly string[] {
  const unknown = new Set(keysBeside(json, CASE_FILE.shape));
  const note = (value: unknown, known: object, at: string): void => {
    for (const key of keysBeside(value, known)) unknown.add(`${at}.${key}`);
  };
  for (const [list, schema] of Object.entries(LISTS)) {
    for (const entry of entriesOf(json, list)) {
      note(entry, schema.shape, `${list}[]`);
      if (list === 'sources') note(childOf(entry, 'reliability'), RELIABILITY.shape, 'sources[].reliability');
      for (const evidence of list === 'claims' ? entriesOf(entry, 'evidence') : [])
        note(evidence, EVIDENCE.shape, 'claims[].evidence[]');
    }
  }
  // Where a file says which schema it follows.
  unknown.delete('$schema');
  return [...unknown];
}

function entriesOf(value: unknown, key: string): readonly unknown[] {
  const list = childOf(value, key);
  return Array.isArray(list) ? list : [];
}

function keysBeside(value: unknown, known: object): readonly string[] {
  return typeof value === 'object' && value !== null
    ? Object.keys(value).filter((key) => !Object.hasOwn(known, key))
    : [];
}
