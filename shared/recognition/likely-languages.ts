import type { DocumentSummary } from '../model/document.ts';
import type { RecognitionLanguage } from '../model/recognition.ts';

const OF_TAGS: Readonly<Record<string, RecognitionLanguage>> = { en: 'eng', fa: 'fas', ar: 'ara' };
const PERSIAN = /[پچژگکی]/u;

/**
 * The languages that the pictures of a document are likely to be in, the main one first: its own, that of its title,
 * else those that were `chosen` last.
 */
export function likelyLanguages(
  { language, title, fileName }: Pick<DocumentSummary, 'language' | 'title' | 'fileName'>,
  chosen: readonly RecognitionLanguage[] = ['eng'],
): readonly RecognitionLanguage[] {
  const own = OF_TAGS[(language ?? '').slice(0, 2)];
  if (own) return [own];
  const name = `${title} ${fileName}`;
  if (/\p{Script=Arabic}/u.test(name)) return [PERSIAN.test(name) ? 'fas' : 'ara'];
  return chosen.length > 0 ? chosen : ['eng'];
}
