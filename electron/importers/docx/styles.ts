import type { XmlElement } from '../xml/read-xml.ts';
import { childOf, childrenNamed } from '../xml/xml-tree.ts';

/** A style with those that it is made after, the nearest first. */
export interface Style {
  /** In lower case. */
  readonly name: string;
  readonly xml: XmlElement;
  /** By the id of the style that this one is based on. */
  readonly chain: readonly Style[];
}

export interface Styles {
  of(id: string | null): Style | null;
  /** The style of paragraphs that name none. */
  readonly paragraph: Style | null;
  /** Of text that says nothing else: `w:lang`. */
  readonly language: XmlElement | null;
}

const LONGEST_CHAIN = 30;

export function readStyles(part: XmlElement | null): Styles {
  const elements = childrenNamed(part, 'w:style');
  const byId = new Map(elements.map((xml) => [xml.attributes['w:styleId'] ?? '', xml]));
  const made = new Map<XmlElement, Style>();

  function styleOf(xml: XmlElement, depth: number): Style {
    const known = made.get(xml);
    if (known) return known;
    const above = byId.get(valueOf(childOf(xml, 'w:basedOn')) ?? '');
    const parent = above && depth < LONGEST_CHAIN ? styleOf(above, depth + 1) : null;
    const name = (valueOf(childOf(xml, 'w:name')) ?? xml.attributes['w:styleId'] ?? '').trim().toLowerCase();
    const style: Style = {
      name,
      xml,
      chain: parent ? [parent, ...parent.chain].slice(0, LONGEST_CHAIN) : [],
    };
    made.set(xml, style);
    return style;
  }

  const base = elements.find(
    ({ attributes }) => attributes['w:type'] === 'paragraph' && isOn(attributes['w:default']),
  );
  return {
    of(id) {
      const xml = id === null ? undefined : byId.get(id);
      return xml ? styleOf(xml, 0) : null;
    },
    paragraph: base ? styleOf(base, 0) : null,
    language: childOf(childOf(childOf(childOf(part, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'), 'w:lang'),
  };
}

/** The first property of the name in a style and those above it; `group` is `w:pPr` or `w:rPr`. */
export function propertyIn(style: Style | null, group: string, name: string): XmlElement | null {
  if (!style) return null;
  for (const { xml } of [style, ...style.chain]) {
    const found = childOf(childOf(xml, group), name);
    if (found) return found;
  }
  return null;
}

export function valueOf(element: XmlElement | null): string | null {
  return element?.attributes['w:val'] ?? null;
}

/** Whether a property that is on or off is on; null where it is not there. */
export function toggled(element: XmlElement | null): boolean | null {
  if (!element) return null;
  const value = valueOf(element);
  return value === null || isOn(value);
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && !/^(?:0|false|off|none)$/i.test(value);
}

/** The number of a property or an attribute; null where there is none. */
export function integer(value: string | null | undefined): number | null {
  return value !== null && value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : null;
}
