import { z } from 'zod';
import { attribute, elementsIn, textsIn, type HtmlNode } from '../tree.ts';

/** What a page tells search engines of its article. https://schema.org/Article */
export interface LinkedData {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly publisher: string | null;
  readonly breadcrumb: readonly string[];
}

const TYPES = /^(?:.*\/)?(?:\w*Article|BlogPosting|Report|WebPage|CreativeWork|ScholarlyArticle)$/;
const LONGEST = 1_000_000;

const Named = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const Names = z.union([Named.transform((name) => [name]), z.array(Named)]);
const Types = z.union([z.string().transform((type) => [type]), z.array(z.string())]);
const Thing = z.object({
  '@type': Types.catch([]).default([]),
  headline: z.string().nullable().catch(null).default(null),
  author: Names.catch([]).default([]),
  datePublished: z.string().nullable().catch(null).default(null),
  publisher: Named.nullable().catch(null).default(null),
  itemListElement: z
    .array(
      z.object({
        position: z.coerce.number().catch(0),
        name: z.string().optional().catch(undefined),
        item: z.object({ name: z.string() }).optional().catch(undefined),
      }),
    )
    .catch([])
    .default([]),
});
type Thing = z.infer<typeof Thing>;

export function readLinkedData(page: HtmlNode): LinkedData {
  const things = elementsIn(page)
    .filter((element) => element.tagName === 'script' && /ld\+json/i.test(attribute(element, 'type') ?? ''))
    .flatMap((script) =>
      thingsIn(
        textsIn(script)
          .map(({ value }) => value)
          .join(''),
      ),
    );
  const articles = things.filter((thing) => thing['@type'].some((type) => TYPES.test(type)));
  const trail = things.find((thing) => thing['@type'].some((type) => type.endsWith('BreadcrumbList')));
  return {
    headline: articles.find(({ headline }) => headline)?.headline ?? null,
    authors: articles.find(({ author }) => author.length > 0)?.author ?? [],
    published: articles.find(({ datePublished }) => datePublished)?.datePublished ?? null,
    publisher: articles.find(({ publisher }) => publisher)?.publisher ?? null,
    breadcrumb: trail ? stepsOf(trail) : [],
  };
}

function stepsOf({ itemListElement }: Thing): readonly string[] {
  return itemListElement
    .toSorted((a, b) => a.position - b.position)
    .flatMap(({ name, item }) => name ?? item?.name ?? []);
}

/** Pages that are not well-formed JSON say nothing here, and are told by what they print. */
function thingsIn(json: string): readonly Thing[] {
  if (json.length > LONGEST) return [];
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
  const listed = Array.isArray(value) ? value : [value];
  return listed
    .flatMap((each: unknown) => {
      const graph = z.object({ '@graph': z.array(z.unknown()) }).safeParse(each);
      return graph.success ? [each, ...graph.data['@graph']] : [each];
    })
    .flatMap((each) => {
      const thing = Thing.safeParse(each);
      return thing.success ? [thing.data] : [];
    });
}
