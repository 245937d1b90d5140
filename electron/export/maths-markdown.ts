import type { BlockContent, PhrasingContent } from 'mdast';
import { writableTex } from '../note-text/maths-markdown.ts';

/** A formula in a line; TeX that cannot stand between dollar signs keeps its letters. */
export function mathsInLine(tex: string): PhrasingContent | null {
  if (tex.trim() === '') return null;
  const value = writableTex(tex)?.replaceAll('\n', ' ');
  return value === undefined ? { type: 'inlineCode', value: tex.trim() } : { type: 'inlineMath', value };
}

export function mathsBlock(tex: string): readonly BlockContent[] {
  if (tex.trim() === '') return [];
  // A line that begins so would be a definition of the line above it to pandoc; an empty group says nothing.
  const value = writableTex(tex)?.replaceAll(/^(?=[~:])/gm, '{}') ?? null;
  return [value === null ? { type: 'code', lang: 'tex', value: tex.trim() } : { type: 'math', value }];
}

/** In a table a bar parts two cells, wherever it stands. */
export function withoutBars(child: PhrasingContent): PhrasingContent {
  if (child.type !== 'inlineMath' || !child.value.includes('|')) return child;
  return { ...child, value: child.value.replaceAll('\\|', '\\Vert ').replaceAll('|', '\\vert ') };
}
