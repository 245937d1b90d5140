import { authorsInProperties, titleInProperties } from '../metadata/properties.ts';
import type { Properties } from '../office/fields.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { childOf, textOf } from '../xml/xml-tree.ts';

/** The properties of a package: https://www.iso.org/standard/61796.html, core properties. */
export function readProperties(core: XmlElement | null): Properties {
  const said = (name: string): string | null => {
    const element = childOf(core, name);
    return element && textOf(element);
  };
  return {
    title: titleInProperties(said('dc:title')),
    authors: authorsInProperties([said('dc:creator') ?? '']),
  };
}
