import type { DocumentSummary } from '#shared/model/document.ts';
import type { Resemblance } from '#shared/model/resemblance.ts';
import { likeliest, shareInWords } from '#shared/resemblance/in-words.ts';
import { shown } from './shown.ts';

/** A document that an imported one resembles, as `--json` tells it. */
export interface ResemblanceDetails extends Omit<Resemblance, 'document'> {
  readonly id: string;
  readonly title: string;
}

export function resemblanceDetails({ document, ...resemblance }: Resemblance): ResemblanceDetails {
  return { id: document.id, title: document.title, ...resemblance };
}

/** A line about the one that it is most likely a version of, or that is most alike; none where there is none. */
export function resemblanceInWords(
  { id }: DocumentSummary,
  resembles: readonly Resemblance[],
): readonly string[] {
  const best = likeliest(resembles);
  if (!best) return [];
  const { document, similarity, likely } = best;
  const other = `${document.id} “${shown(document.title)}”`;
  const share = shareInWords(similarity);
  return likely === 'version'
    ? [`looks like a new version of ${other} (${share}): ibid join ${id} ${document.id}`]
    : [`shares ${share} of its wording with ${other}`];
}
