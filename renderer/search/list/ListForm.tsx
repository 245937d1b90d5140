import { FileInput } from 'lucide-react';
import type { RefObject } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Tick } from '../../ui/Tick.tsx';
import type { ListSearching } from './use-list-search.ts';

interface Props {
  readonly searching: Pick<ListSearching, 'text' | 'write' | 'chooseFile'>;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** How many say something. */
  readonly lines: number;
  /** Whether to search only in what the present search finds; null where there is none. */
  readonly within: {
    readonly query: string;
    readonly on: boolean;
    readonly onTurn: (on: boolean) => void;
  } | null;
}

/** The lines, written, pasted or taken from a file. */
export function ListForm({ searching, field, lines, within }: Props) {
  const { text, write, chooseFile } = searching;
  return (
    <div className="list-search__form">
      <textarea
        ref={field}
        className="list-search__lines"
        aria-label="Lines to search for"
        rows={12}
        dir="auto"
        spellCheck={false}
        value={text}
        onChange={(event) => write(event.target.value)}
      />
      <div className="list-search__under">
        <Button size="s" icon={FileInput} onClick={chooseFile}>
          Choose a file…
        </Button>
        <output className="list-search__count">
          {lines.toLocaleString('en')} {lines === 1 ? 'line' : 'lines'}
        </output>
      </div>
      {within && (
        <Tick
          checked={within.on}
          words={
            <>
              Only in what <q dir="auto">{within.query}</q> finds
            </>
          }
          onTick={within.onTurn}
        />
      )}
    </div>
  );
}
