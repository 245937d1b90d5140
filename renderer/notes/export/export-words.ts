import type { ExportOutcome } from '#shared/model/export.ts';

const NAMED = 2;

/** `Exported a.md and sources.json to “folder”.`, with the remarks on it. A long list of files is cut. */
export function exportedInWords({
  folder,
  files,
  remarks,
}: Extract<ExportOutcome, { status: 'written' }>): string {
  return [`Exported ${filesInWords(files)} to “${folder}”.`, ...remarks].join(' ');
}

function filesInWords(files: readonly string[]): string {
  const named = files.slice(0, NAMED);
  const others = files.length - named.length;
  if (others === 0) return named.join(' and ');
  return `${named.join(', ')} and ${others} more`;
}
