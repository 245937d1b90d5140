import type { CitationStyle } from '#shared/model/export.ts';

/** What each style of citations is called. */
export const STYLE_NAMES: Readonly<Record<CitationStyle, string>> = {
  mla: 'MLA',
  'chicago-notes': 'Chicago, with notes',
  apa: 'APA',
  vancouver: 'Vancouver',
};
