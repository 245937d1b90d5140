import './syntax-help.css';

/** What can be typed, each with what it finds. */
const EXAMPLES = [
  ['lower building', 'both words, in one paragraph'],
  ['"lower building"', 'side by side'],
  ['fifty OR پنجاه', 'one or the other'],
  ['building -lower', 'the first without the second'],
  ['buil*', 'whatever begins so'],
  ['NEAR/5(lower fifty)', 'at most five words between them'],
  ['name:Soltani', 'a name, by all that it goes by'],
  ['/fift(y|een)/', 'a pattern: a regular expression'],
  ['title:lantern', 'also author: publisher: tag: collection:'],
  ['in:footnotes bread', 'also in:quotes in:notes in:comments in:titles'],
  ['said-by:Moradi lamp', 'what an author or a speaker says'],
  ['lang:fa date:1988..1990', 'Persian, published within these years'],
] as const;

/** The signs of the query language, by examples that can be tried. */
export function SyntaxHelp({ onQuery }: { onQuery: (query: string) => void }) {
  return (
    <details className="syntax-help">
      <summary>What can be typed in the field</summary>
      <ul className="syntax-help__list">
        {EXAMPLES.map(([query, words]) => (
          <li key={query}>
            <button type="button" className="syntax-help__example" onClick={() => onQuery(query)}>
              <bdi>{query}</bdi>
            </button>
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
