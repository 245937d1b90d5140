import type { ImportedFootnote } from '#shared/model/document.ts';
import { parseCitations } from '../../electron/importers/citations/parse-citations.ts';

/** Notes `1`, `2`, … with these texts, as an importer hands them on. */
export function footnotesOf(...texts: readonly string[]): readonly ImportedFootnote[] {
  return texts.map((text, index) => ({
    label: String(index + 1),
    blocks: [{ kind: 'paragraph', level: 1, text, language: null, direction: 'ltr', spans: [] }],
    citations: parseCitations(text),
  }));
}
