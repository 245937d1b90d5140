import { Import, Search } from 'lucide-react';
import { useState } from 'react';
import type { WantedSource } from '#shared/model/source-graph.ts';
import { useCommandBoard } from '../../bridge/commands.tsx';
import { Button } from '../../ui/Button.tsx';
import { LineList } from '../../ui/page/LineList.tsx';
import type { OpenFromCase } from '../case-page.ts';
import { useKept } from '../pieces/use-kept.ts';
import { MatchDialog } from './MatchDialog.tsx';
import { useWantedActs } from './use-wanted-acts.ts';
import { meetingFilter } from './wanted-words.ts';
import { WantedRow } from './WantedRow.tsx';
import '../../ui/field.css';

interface Props {
  readonly all: readonly WantedSource[];
  readonly onOpen: OpenFromCase;
}

const MOST = 60;

/** Wanted works, the one on which most hangs first. */
export function WantedList({ all, onOpen }: Props) {
  const board = useCommandBoard();
  const { copyReference, match } = useWantedActs();
  const [words, setWords] = useKept('wanted filter', '');
  const [opened, setOpened] = useKept<string | null>('wanted opened', null);
  const [asked, setAsked] = useState<WantedSource | null>(null);
  const shown = meetingFilter(all, words);
  return (
    <>
      <div className="wanted-head">
        <div className="graph-search">
          <Search aria-hidden className="graph-search-sign" size={15} />
          <input
            type="text"
            className="ui-field"
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            aria-label="Filter the wanted works"
            placeholder="Filter"
            value={words}
            onChange={({ target }) => setWords(target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && words !== '') {
                event.stopPropagation();
                setWords('');
              }
            }}
          />
        </div>
        <Button icon={Import} onClick={() => board.run('import')}>
          Import…
        </Button>
      </div>
      <p className="page__hint">
        C copies a reference, M says which document it is, Enter shows how it is cited.
      </p>
      {shown.length === 0 && <p className="page__none">No wanted work meets the filter.</p>}
      <LineList
        label="Wanted works"
        rows={shown}
        keyOf={({ key }) => key}
        most={MOST}
        keys={{ c: copyReference, m: setAsked }}
        renderRow={(wanted, line, isStop) => (
          <WantedRow
            wanted={wanted}
            line={line}
            isStop={isStop}
            isOpen={opened === wanted.key}
            onToggle={() => setOpened(opened === wanted.key ? null : wanted.key)}
            onOpen={onOpen}
            onCopy={() => copyReference(wanted)}
            onMatch={(document, title) => match(wanted, document, title)}
            onChoose={() => setAsked(wanted)}
          />
        )}
      />
      {asked && (
        <MatchDialog
          wanted={asked}
          onMatch={(document, title) => match(asked, document, title)}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
