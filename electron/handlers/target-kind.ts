import { extname } from 'node:path';

const KINDS = {
  '.csv': { title: 'the table', files: 'Tables' },
  '.md': { title: 'the Markdown', files: 'Markdown' },
  '.graphml': { title: 'the graph', files: 'GraphML' },
  '.jsonld': { title: 'the annotations', files: 'Annotations' },
  '.ibid': { title: 'the restored library', files: 'Ibid libraries' },
  '.json': { title: 'the case', files: 'Case files' },
} as const;

/** What a dialog calls a file that is to be written under this name. */
export function targetKind(name: string): { readonly title: string; readonly files: string } {
  const ending = extname(name);
  const [, kind] = Object.entries(KINDS).find(([known]) => known === ending) ?? [];
  if (!kind) throw new Error(`nothing writes files that end in ${ending}`);
  return kind;
}
