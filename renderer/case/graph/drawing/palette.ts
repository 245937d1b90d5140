import type { GraphNodeKind } from '#shared/model/source-graph.ts';

/** The colours of a drawing, as the theme has them. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  readonly loop: string;
  readonly chosen: string;
  readonly focus: string;
  readonly found: string;
  readonly kinds: Readonly<Record<GraphNodeKind, string>>;
}

/** Of what is drawn within an element. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const colour = (token: string) => style.getPropertyValue(token).trim();
  return {
    paper: colour('--surface-raised'),
    ink: colour('--ink'),
    inkSoft: colour('--ink-soft'),
    line: colour('--line-strong'),
    loop: colour('--danger'),
    chosen: colour('--accent'),
    focus: colour('--focus'),
    found: colour('--mark-search'),
    kinds: {
      claim: colour('--tag-orange'),
      statement: colour('--tag-green'),
      source: colour('--tag-purple'),
      document: colour('--tag-blue'),
      wanted: colour('--tag-red'),
    },
  };
}
