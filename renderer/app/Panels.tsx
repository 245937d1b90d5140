import type { ReactNode } from 'react';
import { Group, type Layout, Panel, Separator } from 'react-resizable-panels';
import { readRemembered, remember } from '../ui/remembered.ts';
import { isNarrow } from './narrow-window.ts';
import type { FoldablePane, Folding } from './use-folding.ts';
import './panels.css';

interface Props {
  readonly folding: Folding;
  readonly library: ReactNode;
  readonly reader: ReactNode;
  readonly note: ReactNode;
}

/** Three panes side by side, whose widths are remembered. */
export function Panels({ folding, library, reader, note }: Props) {
  const kept = readLayout(readRemembered('panels'));
  return (
    <main className="panels">
      <Group
        orientation="horizontal"
        {...(kept ? { defaultLayout: kept } : {})}
        onLayoutChanged={(_layout, { requestedLayout }) => remember('panels', requestedLayout)}
      >
        <FoldablePanel
          name="library"
          folding={folding}
          defaultSize={isNarrow() ? '13.5rem' : '18rem'}
          minSize="13.5rem"
          maxSize="28rem"
        >
          {library}
        </FoldablePanel>
        <Separator className="panels__edge" aria-label="Width of the library" />
        <Panel id="reader" minSize="20rem">
          <div className="panels__pane" data-pane="reader" tabIndex={-1}>
            {reader}
          </div>
        </Panel>
        <Separator className="panels__edge" aria-label="Width of the note" />
        <FoldablePanel name="note" folding={folding} defaultSize="36%" minSize="18rem">
          {note}
        </FoldablePanel>
      </Group>
    </main>
  );
}

interface FoldableProps {
  readonly name: FoldablePane;
  readonly folding: Folding;
  readonly defaultSize: string;
  readonly minSize: string;
  readonly maxSize?: string;
  readonly children: ReactNode;
}

function FoldablePanel({ name, folding, children, ...sizes }: FoldableProps) {
  return (
    <Panel
      id={name}
      {...sizes}
      collapsible
      groupResizeBehavior={name === 'library' ? 'preserve-pixel-size' : 'preserve-relative-size'}
      panelRef={folding.refs[name]}
      onResize={({ inPixels }) => folding.noticeWidth(name, inPixels)}
    >
      <div className="panels__pane" data-pane={name} tabIndex={-1} hidden={folding.folded[name]}>
        {children}
      </div>
    </Panel>
  );
}

function readLayout(kept: unknown): Layout | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const sizes = ['library', 'reader', 'note'].map((name) => [name, Reflect.get(kept, name)] as const);
  return sizes.every(([, size]) => typeof size === 'number') ? Object.fromEntries(sizes) : null;
}
