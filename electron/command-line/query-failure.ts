import type { Failure } from '#shared/ipc/result.ts';
import type { QueryProblem } from '#shared/query/query.ts';

/** A query that cannot be carried out, with the place that is wrong. */
export function queryFailure({ sentence, start, end }: QueryProblem, query: string): Failure {
  const place = query.slice(start, end);
  return { code: 'invalid-query', message: place === '' ? sentence : `At “${place}”: ${sentence}` };
}
