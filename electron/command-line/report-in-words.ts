import type { ImportReport } from '#shared/model/report.ts';
import { counted } from './columns.ts';
import { shown } from './shown.ts';

const PIECE_SHOWN = 60;

/** What a person should look at after an import, a line each; none where all is well. */
export function reportInWords({ audit, losses }: Pick<ImportReport, 'audit' | 'losses'>): readonly string[] {
  return [
    ...labelled('markers without a note', audit.markersWithoutNote),
    ...labelled('notes without a marker', audit.notesWithoutMarker),
    ...labelled('missing from the numbering', audit.gaps),
    ...labelled('labels of several notes', audit.duplicates),
    ...losses.map((loss) => shown(loss)),
    ...audit.dropped.map(
      ({ text, reason }, index) => `left out (${index + 1}): “${cut(text)}” (${shown(reason)})`,
    ),
  ];
}

/** Where every character of the file went. */
export function charactersInWords({ characters }: ImportReport['audit']): string {
  const { body, footnotes, metadata, dropped, total } = characters;
  return `${counted(total, 'character')} in the file: ${body} body, ${footnotes} footnotes, ${metadata} metadata, ${dropped} left out`;
}

function labelled(what: string, labels: readonly string[]): readonly string[] {
  return labels.length === 0 ? [] : [`${what}: ${labels.map((label) => shown(label)).join(', ')}`];
}

function cut(text: string): string {
  const characters = Array.from(text.trim());
  return shown(characters.length > PIECE_SHOWN ? `${characters.slice(0, PIECE_SHOWN).join('')}…` : text);
}
