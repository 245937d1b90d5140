import { urnOf } from '#shared/annotations/annotation-of.ts';
import {
  type Annotation,
  ANNOTATION_CONTEXT,
  type AnnotationCollection,
} from '#shared/annotations/annotation.ts';
import { hashOf } from '../../verify/evidence.ts';

export const ANNOTATIONS_FILE = 'annotations.jsonld';

/** The annotations in one file. What holds the same ones goes by the same name. */
export function collectionOf(items: readonly Annotation[], label: string): AnnotationCollection {
  const id = urnOf(hashOf(JSON.stringify(items)));
  const page = `${id}#page-1`;
  return {
    '@context': ANNOTATION_CONTEXT,
    id,
    type: 'AnnotationCollection',
    label,
    total: items.length,
    first: { id: page, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
    last: page,
  };
}

export function inJson(collection: AnnotationCollection): string {
  return `${JSON.stringify(collection, null, 2)}\n`;
}
