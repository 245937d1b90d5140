import { SlidersHorizontal } from 'lucide-react';
import { useRef } from 'react';
import { useShortcutOf } from '../../bridge/own-shortcuts.tsx';
import { BesidePopover } from '../../ui/BesidePopover.tsx';
import { BuildForm } from './BuildForm.tsx';
import type { KnownOfLibrary } from './BuilderChoices.tsx';
import './build-search.css';

interface Props {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly known: KnownOfLibrary;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** A form for those who do not type the signs of the query language. It stands beside the results, which change meanwhile. */
export function BuildSearch({ query, onQuery, known, open, onOpen }: Props) {
  const shortcutOf = useShortcutOf();
  const first = useRef<HTMLInputElement>(null);
  return (
    <BesidePopover
      label="Build a search"
      icon={SlidersHorizontal}
      shortcut={shortcutOf('build-search')}
      className="build-search"
      offset={48}
      firstField={first}
      open={open}
      onOpen={onOpen}
    >
      <BuildForm query={query} onQuery={onQuery} known={known} first={first} onDone={() => onOpen(false)} />
    </BesidePopover>
  );
}
