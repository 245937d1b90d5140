import { explainQuery } from '#shared/query/explain-query.ts';
import { parseQuery } from '#shared/query/parse-query.ts';

/** What the query looks for, in words. */
export function Meaning({ query }: { query: string }) {
  const { query: parsed, problem } = parseQuery(query);
  const words = problem ? problem.sentence : parsed && `Looks for ${explainQuery(parsed)}.`;
  return (
    <output className="build-search__meaning" dir="ltr">
      {words ?? 'Fill in what you look for.'}
    </output>
  );
}
