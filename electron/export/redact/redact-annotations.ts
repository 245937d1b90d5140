import type { Annotation } from '#shared/annotations/annotation.ts';
import type { Redactor } from '#shared/redaction/redactor.ts';
import { holdsInAddress } from './addresses.ts';
import { redactValue } from './redact-tree.ts';

/** Annotations with every hidden name replaced. What stands around their words goes, for half of a name might. */
export function redactAnnotations(
  annotations: readonly Annotation[],
  redactor: Redactor,
): readonly Annotation[] {
  return annotations.map((annotation): Annotation => {
    const { 'dcterms:source': address, ...source } = annotation.target.source;
    const [position, quote] = annotation.target.selector;
    const selector = [position, { ...quote, prefix: '', suffix: '' }] as const;
    const isTold = address !== undefined && !holdsInAddress(address.id, redactor);
    const target = { ...annotation.target, source, selector };
    const hidden = redactValue({ ...annotation, target }, redactor);
    return isTold
      ? {
          ...hidden,
          target: { ...hidden.target, source: { ...hidden.target.source, 'dcterms:source': address } },
        }
      : hidden;
  });
}
