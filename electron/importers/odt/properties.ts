import { authorsInProperties, titleInProperties } from '../metadata/properties.ts';
import type { Properties } from '../office/fields.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { childOf, textOf } from '../xml/xml-tree.ts';

/** https://docs.oasis-open.org/office/OpenDocument/v1.3/os/part3-schema/, 4.3. `dc:creator` is whoever changed the file last. */
export function readProperties(meta: XmlElement | null): Properties {
  const said = (name: string): string | null => {
    const element = childOf(meta, name);
    return element && textOf(element);
  };
  return {
    title: titleInProperties(said('dc:title')),
    authors: authorsInProperties([said('meta:initial-creator') ?? said('dc:creator') ?? '']),
  };
}
