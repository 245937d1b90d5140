import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import type { NodeKey } from 'lexical';
import { HoverCard } from 'radix-ui';
import { type ReactNode, useEffect, useState } from 'react';
import { selectNode } from '../../select-node.ts';
import { ReferenceExtension } from './reference-extension.ts';
import '../../../ui/popover.css';
import './reference.css';

interface Props {
  readonly nodeKey: NodeKey;
  /** What it is and where it leads, for the ear. */
  readonly label: string;
  readonly className: string;
  readonly isMissing?: boolean;
  /** What is seen of it while it is pointed at or selected; null shows nothing. */
  readonly preview: ReactNode;
  /** Null where there is nothing to open. */
  readonly onOpen: (() => void) | null;
  /** Words alone, and pictures: they are what is copied. */
  readonly children: ReactNode;
}

/** The words in the line, which open what they point to. */
export function ReferenceChip({ nodeKey, label, className, isMissing, preview, onOpen, children }: Props) {
  const [editor] = useLexicalComposerContext();
  const isSelected = useExtensionSignalValue(ReferenceExtension, 'selected') === nodeKey;
  const [isPointedAt, setPointedAt] = useState(false);
  const [container, setContainer] = useState<HTMLElement | null>(null);
  // Who writes on is done with looking.
  useEffect(
    () => (isPointedAt ? editor.registerUpdateListener(() => setPointedAt(false)) : undefined),
    [editor, isPointedAt],
  );
  const chip = (
    // An inline element, which a button never is: the words are parted between lines as others are.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the caret reaches it, and Enter opens it
    <span
      ref={(element) => setContainer(element?.closest<HTMLElement>('[role="dialog"], .note-pane') ?? null)}
      role="button"
      className={isMissing ? `reference ${className} reference--missing` : `reference ${className}`}
      // The caret reaches it; a stop of the Tab key for each would bury the rest of the window.
      tabIndex={-1}
      dir="auto"
      aria-label={label}
      onClick={() => {
        selectNode(editor, nodeKey);
        setPointedAt(false);
        onOpen?.();
      }}
    >
      {children}
    </span>
  );
  if (preview === null) return chip;
  return (
    <HoverCard.Root
      open={isPointedAt || isSelected}
      onOpenChange={setPointedAt}
      openDelay={350}
      closeDelay={150}
    >
      <HoverCard.Trigger asChild>{chip}</HoverCard.Trigger>
      <HoverCard.Portal container={container}>
        <HoverCard.Content
          className="ui-popover reference-preview"
          side="bottom"
          align="start"
          sideOffset={6}
          collisionPadding={8}
          // A press in it would take the selection out of the text.
          onMouseDown={(event) => event.preventDefault()}
        >
          {preview}
        </HoverCard.Content>
      </HoverCard.Portal>
    </HoverCard.Root>
  );
}
