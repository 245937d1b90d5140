import { X } from 'lucide-react';
import { Dialog as Parts } from 'radix-ui';
import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { IconButton } from './IconButton.tsx';
import { holdStill } from './hold-still.ts';
import './dialog.css';

interface Props {
  readonly open: boolean;
  readonly title: string;
  /** One sentence under the title, read out with it. */
  readonly description?: string;
  readonly onClose: () => void;
  /** Buttons at the foot, the main one last. */
  readonly footer?: ReactNode;
  readonly width?: 's' | 'm' | 'l';
  /** Where writing can begin at once; the dialog itself where there is no such place. */
  readonly firstField?: RefObject<HTMLElement | null>;
  readonly children?: ReactNode;
}

/**
 * A dialog above everything else. Radix's own modal mode writes a style element, which the window's policy
 * refuses, so the rest of the window is made inert here instead.
 */
export function Dialog({
  open,
  title,
  description,
  onClose,
  footer,
  width = 'm',
  firstField,
  children,
}: Props) {
  const focusedBefore = useRef<Element | null>(null);

  useLayoutEffect(() => {
    if (!open) return undefined;
    focusedBefore.current = document.activeElement;
    return holdStill();
  }, [open]);

  return (
    <Parts.Root open={open} modal={false} onOpenChange={(next) => next || onClose()}>
      <Parts.Portal>
        <div className="ui-dialog">
          <Parts.Content
            className={`ui-dialog__box ui-dialog__box--${width}`}
            aria-modal
            {...(description === undefined ? { 'aria-describedby': undefined } : {})}
            onOpenAutoFocus={(event) => {
              // Not on the first button, which is Close and would show its tooltip.
              event.preventDefault();
              const first = firstField?.current ?? event.currentTarget;
              if (first instanceof HTMLElement) first.focus();
            }}
            onInteractOutside={(event) => {
              const { target } = event;
              if (event.type === 'dismissableLayer.focusOutside' || !isBackdrop(target))
                event.preventDefault();
            }}
            onCloseAutoFocus={(event) => {
              event.preventDefault();
              if (focusedBefore.current instanceof HTMLElement) focusedBefore.current.focus();
            }}
          >
            <header className="ui-dialog__head">
              <Parts.Title className="ui-dialog__title">{title}</Parts.Title>
              <IconButton label="Close" icon={X} size="s" onClick={onClose} />
            </header>
            {description !== undefined && (
              <Parts.Description className="ui-dialog__description">{description}</Parts.Description>
            )}
            {children !== undefined && (
              // A long text scrolls, so it has to be reachable from the keyboard.
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region needs a stop
              <section className="ui-dialog__body" aria-label={title} tabIndex={0}>
                {children}
              </section>
            )}
            {footer !== undefined && <footer className="ui-dialog__foot">{footer}</footer>}
          </Parts.Content>
        </div>
      </Parts.Portal>
    </Parts.Root>
  );
}

function isBackdrop(target: EventTarget | null): boolean {
  return target instanceof Element && target.classList.contains('ui-dialog');
}
