import { HIGHLIGHT_COLOURS, type HighlightColour } from '#shared/model/colour.ts';
import { classOf } from '#shared/annotations/annotation-of.ts';
import { Failed } from '#shared/ipc/result.ts';
import {
  GIVEN_ANNOTATION,
  type GivenSelector,
  type PlainSelector,
  type RawAnnotation,
} from './annotation-schema.ts';

/** One place that is annotated, and what is said of it. */
export interface GivenAnnotation {
  readonly source: {
    /** SHA-256 of the canonical text; null where the file does not name it so. */
    readonly textHash: string | null;
    /** SHA-256 of the file that the text was read from. */
    readonly originalHash: string | null;
    readonly addresses: readonly string[];
    readonly title: string;
  };
  /** In code points. */
  readonly position: { readonly start: number; readonly end: number } | null;
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string } | null;
  readonly comment: string;
  readonly tags: readonly string[];
  /** Null where it is no highlight. */
  readonly colour: HighlightColour | null;
  /** Whether it says nothing but that there is such a place. */
  readonly isPlaceAlone: boolean;
  /** ISO 8601; null where the file does not say. */
  readonly created: string | null;
}

/**
 * The annotations of a file: of a collection, of a page, alone, in a list, or as Hypothesis exports them. Fails with
 * `invalid-annotations` for what is no JSON or has none of these forms.
 */
export function readAnnotations(text: string): readonly GivenAnnotation[] {
  const found = annotationsIn(parsed(text));
  if (!found) {
    throw new Failed(
      'invalid-annotations',
      'This is no file of annotations: it has to be an annotation, a page or a collection of the W3C, or an export of Hypothesis.',
    );
  }
  return found.flatMap((value, index) => {
    const read = GIVEN_ANNOTATION.safeParse(value);
    if (!read.success) {
      const where = read.error.issues[0]?.path.map(String).join('.') ?? '';
      throw new Failed(
        'invalid-annotations',
        `Annotation ${index + 1} of this file cannot be read (${where}).`,
      );
    }
    return read.data.target.map((target) => givenFrom(read.data, target));
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Failed(
      'invalid-annotations',
      `This is no file of annotations: it is no JSON (${error.message}).`,
      {
        cause: error,
      },
    );
  }
}

/** Null for none of the known forms. A page that is elsewhere is never fetched. */
function annotationsIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  const inner = ['first', 'items', 'annotations', 'rows'].map((key) => propertyOf(value, key));
  const [page, ...lists] = inner;
  if (typeof page === 'object' && page !== null) return annotationsIn(page);
  const list = lists.find((one) => Array.isArray(one));
  if (Array.isArray(list)) return list;
  return propertyOf(value, 'target') === undefined ? null : [value];
}

function propertyOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

type Target = RawAnnotation['target'][number];

function givenFrom(raw: RawAnnotation, target: Target): GivenAnnotation {
  const selectors = (target.selector ?? []).flatMap(unfolded);
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const bodies = raw.body ?? [];
  const ours = HIGHLIGHT_COLOURS.find((colour) => classOf(colour) === target.styleClass) ?? null;
  const isTag = (purpose: string | undefined): boolean =>
    purpose === 'tagging' || (purpose === 'classifying' && ours === null);
  const said = bodies.filter(({ purpose }) => purpose !== 'classifying' && !isTag(purpose));
  const comment = [...said.map(({ value }) => value), raw.bodyValue ?? '', raw.text ?? '']
    .map((words) => words.trim())
    .filter((words) => words !== '')
    .join('\n\n');
  const tags = [
    ...bodies.filter(({ purpose }) => isTag(purpose)).map(({ value }) => value),
    ...(raw.tags ?? []),
  ]
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const isBare = comment === '' && tags.length === 0;
  const motivations = raw.motivation ?? [];
  const marks = motivations.includes('highlighting') || isBare;
  return {
    source: sourceFrom(raw, target),
    position:
      position?.start === undefined || position.end === undefined
        ? null
        : { start: position.start, end: position.end },
    quote:
      quote?.exact === undefined
        ? null
        : { exact: quote.exact, prefix: quote.prefix ?? '', suffix: quote.suffix ?? '' },
    comment,
    tags: [...new Set(tags)],
    colour: ours ?? (marks ? 'yellow' : null),
    isPlaceAlone: ours === null && isBare && motivations.includes('bookmarking'),
    created: raw.created !== undefined && !Number.isNaN(Date.parse(raw.created)) ? raw.created : null,
  };
}

/** A position within what another selector selects is counted from there, and tells nothing of the text. */
function unfolded(selector: GivenSelector): readonly PlainSelector[] {
  return [selector, ...(selector.refinedBy ?? []).filter(({ type }) => type !== 'TextPositionSelector')];
}

const URN = /^urn:sha256:([0-9a-f]{64})$/iu;

function sourceFrom(raw: RawAnnotation, target: Target): GivenAnnotation['source'] {
  const source = 'source' in target && target.source ? target.source : { id: undefined };
  const id = source.id ?? ('id' in target ? target.id : undefined);
  const page = 'dcterms:source' in source ? source['dcterms:source'] : undefined;
  const original = 'dcterms:isFormatOf' in source ? source['dcterms:isFormatOf'] : undefined;
  const title = ('dcterms:title' in source ? source['dcterms:title'] : undefined) ?? raw.document?.title;
  const addresses = [id, page, raw.uri].filter((one) => one !== undefined && !URN.test(one));
  return {
    textHash: hashIn(id),
    originalHash: hashIn(original),
    addresses: addresses.filter((one) => one !== undefined),
    title: title ?? addresses[0] ?? id ?? '',
  };
}

function hashIn(iri: string | undefined): string | null {
  return (iri === undefined ? null : URN.exec(iri)?.[1]?.toLowerCase()) ?? null;
}
