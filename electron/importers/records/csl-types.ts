import type { CslType } from '#shared/model/citation.ts';

const TYPES: ReadonlySet<string> = new Set<CslType>([
  'article',
  'broadcast',
  'entry',
  'entry-dictionary',
  'motion_picture',
  'personal_communication',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'book',
  'chapter',
  'entry-encyclopedia',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'paper-conference',
  'post-weblog',
  'regulation',
  'report',
  'speech',
  'thesis',
  'treaty',
  'webpage',
]);

/** Whether it is a type that Ibid knows: a work of another is a document. */
export function isCslType(type: unknown): type is CslType {
  return typeof type === 'string' && TYPES.has(type);
}
