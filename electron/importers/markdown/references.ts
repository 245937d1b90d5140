import type { Definition, FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { markerLabel } from '../html/notes/marker-label.ts';
import type { NoteReference } from './read-inline.ts';

/** What other places of a file refer to by name. */
export interface References {
  readonly definitions: ReadonlyMap<string, Definition>;
  /** `[^1]: …`, and `[1]: https://…` where the words bear `[1]` alone; in the order of the file. */
  readonly notes: readonly (FootnoteDefinition | Definition)[];
  readonly byIdentifier: ReadonlyMap<string, NoteReference>;
  readonly byAddress: ReadonlyMap<string, NoteReference>;
  /** Link addresses that a link uses. */
  readonly used: ReadonlySet<Definition>;
}

export function referencesIn(root: Root): References {
  const definitions = new Map<string, Definition>();
  const written: (FootnoteDefinition | Definition)[] = [];
  const referred = new Set<string>();
  const alone = new Set<string>();
  visit(root, (node) => {
    if (node.type === 'footnoteDefinition') written.push(node);
    if (node.type === 'definition') {
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
      written.push(node);
    }
    if (node.type === 'linkReference' || node.type === 'imageReference') referred.add(node.identifier);
    if (node.type === 'linkReference' && node.referenceType !== 'full') alone.add(node.identifier);
  });
  const isNote = (node: FootnoteDefinition | Definition) =>
    node.type === 'footnoteDefinition' ||
    (alone.has(node.identifier) && /^\p{Nd}/u.test(node.identifier) && markerLabel(node.identifier) !== null);
  const notes = written.filter(isNote);
  const byIdentifier = new Map<string, NoteReference>();
  const byAddress = new Map<string, NoteReference>();
  for (const [index, note] of notes.entries()) {
    const known = note.type === 'definition' ? byAddress : byIdentifier;
    if (!known.has(note.identifier))
      known.set(note.identifier, { label: note.label ?? note.identifier, index });
  }
  const used = new Set([...definitions.values()].filter(({ identifier }) => referred.has(identifier)));
  return { definitions, notes, byIdentifier, byAddress, used };
}
