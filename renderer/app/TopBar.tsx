import { PanelLeft, PanelRight } from 'lucide-react';
import type { LibraryInfo } from '#shared/model/library.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { MenuBar } from './MenuBar.tsx';
import type { Folding } from './use-folding.ts';
import './top-bar.css';

interface Props {
  readonly info: LibraryInfo | null;
  /** Whether to draw the menus, because the host has none of its own. */
  readonly menus: boolean;
  readonly folding: Folding;
}

export function TopBar({ info, menus, folding }: Props) {
  const { folded, toggle } = folding;
  return (
    <header className="top-bar">
      <IconButton
        label={folded.library ? 'Show the library' : 'Hide the library'}
        icon={PanelLeft}
        size="s"
        aria-expanded={!folded.library}
        onClick={() => toggle('library')}
      />
      {menus && <MenuBar />}
      <h1 className="top-bar__name">
        <bdi>{info?.name.replace(/\.ibid$/, '')}</bdi>
        {info?.readOnly && <span className="top-bar__badge">Read only</span>}
      </h1>
      <IconButton
        label={folded.note ? 'Show the note' : 'Hide the note'}
        icon={PanelRight}
        size="s"
        aria-expanded={!folded.note}
        onClick={() => toggle('note')}
      />
    </header>
  );
}
