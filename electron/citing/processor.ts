import type { CslItem } from '#shared/model/citation.ts';
import type { Locator } from '#shared/citing/locator.ts';
import { fittedCite, fittedItem, withSigns } from './fitted.ts';
import { styleForProcessor, type Styling } from './styles.ts';

/** One work, at one of its places. */
export interface Cite {
  /** The id of its item. */
  readonly key: string;
  readonly locator: Locator | null;
  readonly prefix: string;
  readonly suffix: string;
  readonly suppressAuthor: boolean;
}

/** Words in HTML: `i`, `b`, `sup`, `sub`, `span` and `div` alone. */
export interface Formatted {
  /** One for each cluster, in the order in which they were given. */
  readonly clusters: readonly string[];
  /** The works that are cited, in the order of the style. */
  readonly list: readonly { readonly key: string; readonly words: string }[];
}

/**
 * Writes citations out in a style; each cluster is a footnote of its own where the style has footnotes.
 * https://docs.citationstyles.org/en/stable/specification.html
 */
export async function formatCitations(
  styling: Styling,
  items: readonly CslItem[],
  clusters: readonly (readonly Cite[])[],
): Promise<Formatted> {
  // Of several megabytes: whoever wants no style never loads it.
  const { loadProcessor } = await import('./load-processor.ts');
  const Driver = await loadProcessor();
  const comma = styling.locale === 'en' ? ',' : '،';
  const driver = new Driver({
    style: styleForProcessor(styling),
    format: 'html',
    // Its anchors write an address anew, in other signs.
    formatOptions: { linkAnchors: false },
  });
  try {
    driver.insertReferences(items.map(fittedItem));
    const given = clusters.map((cites, index) => ({ id: String(index), cites: cites.map(fittedCite) }));
    driver.initClusters(given);
    driver.setClusterOrder(given.map(({ id }, index) => ({ id, note: index + 1 })));
    const { allClusters, bibEntries } = driver.fullRender();
    const words: ReadonlyMap<string, string> = new Map(Object.entries(allClusters));
    return {
      clusters: given.map(({ id }) => withSigns(words.get(id) ?? '', comma)),
      list: bibEntries.map(({ id, value }) => ({ key: id, words: withSigns(value, comma) })),
    };
  } finally {
    driver.free();
  }
}
