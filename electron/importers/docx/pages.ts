import { numeral } from '../office/numerals.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { childOf, descendantsOf, textOf } from '../xml/xml-tree.ts';
import type { Section } from './sections.ts';
import { integer } from './styles.ts';

/** The pages of a document, as Word laid them out when it was saved. */
export interface Pages {
  /** False where the file does not say where each of its pages begins. */
  readonly areKnown: boolean;
  /** How many have begun before the place that the reading is at. */
  readonly passed: number;
  /** The label of the first page. */
  first(): string;
  /** Begins the next page, in a section; its label. */
  next(section: number): string;
}

/**
 * Word marks where its pages began, though not everywhere. They are known only where the marks add up to the number of
 * pages that it noted beside them.
 */
export function readPages(
  body: XmlElement,
  sections: readonly Section[],
  properties: XmlElement | null,
): Pages {
  const breaks = descendantsOf(body).filter(({ name }) => name === 'w:lastRenderedPageBreak').length;
  const noted = integer(textOf(childOf(properties, 'app:Pages')).trim());
  let page = sections[0]?.firstPage ?? 1;
  let passed = 0;
  let last = 0;
  const label = (section: number): string => numeral(page, sections[section]?.pageFormat ?? 'decimal');
  return {
    areKnown: breaks > 0 && noted === breaks + 1,
    get passed() {
      return passed;
    },
    first: () => label(0),
    next(section) {
      const restart = section === last ? null : (sections[section]?.firstPage ?? null);
      page = restart ?? page + 1;
      passed += 1;
      last = section;
      return label(section);
    },
  };
}
