import type { Nodes } from 'mdast';
import type { Seal } from '#shared/model/seal.ts';
import { pathKey } from '#shared/pictures/relative-path.ts';
import { findSeal } from '#shared/seal/seal-words.ts';
import { parseMarkdown } from '../note-text/markdown.ts';
import { plainWords } from '../note-text/plain-words.ts';
import { sealIn } from '../verify/evidence.ts';
import type { ExportFolder } from '../verify/read-folder.ts';
import type { FoundNote } from './read-notes.ts';

/** The seals of a note by the identifiers of their footnotes: those that these say, and else those of the evidence. */
export function sealsIn(
  { path, markdown }: FoundNote,
  { evidence }: Pick<ExportFolder, 'evidence'>,
): ReadonlyMap<string, Seal> {
  const seals = new Map<string, Seal>();
  const visit = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition' && !seals.has(node.identifier)) {
      const label = node.label ?? node.identifier;
      const line = evidence.find((one) => pathKey(one.note) === pathKey(path) && one.footnote === label);
      const seal = findSeal(plainWords(node)) ?? (line ? sealIn(line) : null);
      if (seal) seals.set(node.identifier, seal);
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(parseMarkdown(markdown));
  return seals;
}
