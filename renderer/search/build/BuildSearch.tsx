import { SlidersHorizontal } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useRef } from 'react';
import { useShortcutOf } from '../../bridge/own-shortcuts.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { BuildForm } from './BuildForm.tsx';
import type { KnownOfLibrary } from './BuilderChoices.tsx';
import '../../ui/popover.css';
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
    <Popover.Root open={open} onOpenChange={onOpen}>
      <Popover.Trigger asChild>
        <IconButton
          label="Build a search"
          icon={SlidersHorizontal}
          size="s"
          shortcut={shortcutOf('build-search')}
        />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="ui-popover build-search"
          aria-label="Build a search"
          side="right"
          align="start"
          sideOffset={48}
          collisionPadding={8}
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            first.current?.focus();
          }}
        >
          <BuildForm
            query={query}
            onQuery={onQuery}
            known={known}
            first={first}
            onDone={() => onOpen(false)}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
