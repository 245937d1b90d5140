import type { Link, PhrasingContent } from 'mdast';

/** No link stands in another, so that the links to notes in one stand behind it. */
export function linkWithMarkers(link: Link): readonly PhrasingContent[] {
  const isMarker = (node: PhrasingContent): boolean => node.type === 'link';
  return [
    { ...link, children: link.children.filter((node) => !isMarker(node)) },
    ...link.children.filter(isMarker),
  ];
}
