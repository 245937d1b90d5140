import type { XmlElement, XmlNode } from './read-xml.ts';

export function isXmlElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

export function elementsOf(element: XmlElement | null): readonly XmlElement[] {
  return element ? element.children.filter(isXmlElement) : [];
}

export function childOf(element: XmlElement | null, name: string): XmlElement | null {
  return (
    element?.children.find((node): node is XmlElement => isXmlElement(node) && node.name === name) ?? null
  );
}

export function childrenNamed(element: XmlElement | null, name: string): readonly XmlElement[] {
  return elementsOf(element).filter((child) => child.name === name);
}

/** Every element below, in document order; an element with a name to skip is left out with what is in it. */
export function descendantsOf(
  element: XmlElement | null,
  skipped?: ReadonlySet<string>,
): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = elementsOf(element).toReversed();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (skipped?.has(next.name)) continue;
    found.push(next);
    for (let index = next.children.length - 1; index >= 0; index -= 1) {
      const child = next.children[index];
      if (child !== undefined && isXmlElement(child)) waiting.push(child);
    }
  }
  return found;
}

/** All text below, as it stands. */
export function textOf(element: XmlElement | null): string {
  if (!element) return '';
  return element.children.map((node) => (isXmlElement(node) ? textOf(node) : node)).join('');
}
