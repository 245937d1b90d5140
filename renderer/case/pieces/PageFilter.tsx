import '../../ui/field.css';
import './case-fields.css';

interface Props {
  /** What is narrowed down: `claims`. */
  readonly of: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** Narrows what a page shows down by its words. Escape empties it. */
export function PageFilter({ of, query, onQuery }: Props) {
  return (
    <input
      type="text"
      className="ui-field page-filter"
      aria-label={`Filter the ${of}`}
      placeholder={`Filter ${of}`}
      dir="auto"
      autoComplete="off"
      spellCheck={false}
      value={query}
      onChange={({ target }) => onQuery(target.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.key !== 'Escape' || query === '') return;
        event.preventDefault();
        onQuery('');
      }}
    />
  );
}
