import type { QuerySpan } from './query.ts';

/** What was typed is no query; the message is a sentence for a person. Goes no farther than `parseQuery`. */
export class QueryMistake extends Error {
  override readonly name = 'QueryMistake';
  readonly span: QuerySpan;

  constructor(sentence: string, { start, end }: QuerySpan) {
    super(sentence);
    this.span = { start, end };
  }
}
