import { Popover } from 'radix-ui';
import { useRef, useState } from 'react';
import type { OpenFromCase } from '../case-page.ts';
import { CellDetails } from './CellDetails.tsx';
import '../../ui/popover.css';
import './cell-popover.css';

export interface OpenedCell {
  readonly claim: string;
  /** Those of the cell. */
  readonly statements: readonly string[];
  /** Who says it, and when. */
  readonly whose: string;
  readonly cell: HTMLElement;
}

interface Props {
  readonly opened: OpenedCell;
  readonly onOpen: OpenFromCase;
  readonly onClose: () => void;
}

/** The passages of a cell, beside those with which they cannot be together. Mounted means open. */
export function CellPopover({ opened, onOpen, onClose }: Props) {
  const { cell } = opened;
  const [grid] = useState(() => document.activeElement);
  const anchor = useRef(measuring(cell));
  return (
    <Popover.Root open onOpenChange={(open) => open || onClose()}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal>
        <Popover.Content
          className="ui-popover cell-popover"
          aria-label={`What is said: ${opened.whose}`}
          side="bottom"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (grid instanceof HTMLElement) grid.focus({ preventScroll: true });
          }}
        >
          <CellDetails {...opened} onOpen={onOpen} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** Where the cell is, or was before it went out of sight and was drawn no more. */
function measuring(cell: HTMLElement): { readonly getBoundingClientRect: () => DOMRect } {
  let last = cell.getBoundingClientRect();
  return {
    getBoundingClientRect: () => {
      if (cell.isConnected) last = cell.getBoundingClientRect();
      return last;
    },
  };
}
