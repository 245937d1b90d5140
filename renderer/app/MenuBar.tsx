import { Menubar } from 'radix-ui';
import { useEffect, useRef, useState } from 'react';
import { type Command, type CommandId, COMMANDS } from '#shared/commands/commands.ts';
import { useCommandBoard } from '../bridge/commands.tsx';
import { MenuEntries } from '../ui/menu-entries.tsx';
import { useCommandEntries } from './use-command-entries.ts';
import '../ui/menu.css';
import './menu-bar.css';

const MENUS = [...new Set(COMMANDS.map(({ menu }): Command['menu'] => menu))];

/** The window's own menus, for a host that has none. */
export function MenuBar() {
  const board = useCommandBoard();
  const [open, setOpen] = useState('');
  const openNow = useRef('');
  const usedBefore = useRef<HTMLElement | null>(null);
  const chosen = useRef<CommandId | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const entriesOf = useCommandEntries((id) => {
    chosen.current = id;
  });

  useEffect(() => {
    const notice = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || target.closest('.menu-bar, .ui-menu')) return;
      usedBefore.current = target;
    };
    document.addEventListener('focusin', notice);
    return () => document.removeEventListener('focusin', notice);
  }, []);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'F10' || event.shiftKey || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      bar.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);

  /** A command acts on what was in use before the menu took the focus, so that gets it back first. */
  const giveBack = (event: Event) => {
    if (openNow.current !== '') return;
    event.preventDefault();
    const id = chosen.current;
    chosen.current = null;
    if (usedBefore.current?.isConnected) usedBefore.current.focus({ preventScroll: true });
    if (id !== null) board.run(id);
  };

  return (
    <Menubar.Root
      ref={bar}
      className="menu-bar"
      value={open}
      onValueChange={(value) => {
        openNow.current = value;
        setOpen(value);
      }}
    >
      {MENUS.map((menu) => (
        <Menubar.Menu key={menu} value={menu}>
          <Menubar.Trigger className="menu-bar__name">{menu}</Menubar.Trigger>
          <Menubar.Portal>
            <Menubar.Content
              className="ui-menu"
              align="start"
              sideOffset={3}
              collisionPadding={8}
              onCloseAutoFocus={giveBack}
            >
              <MenuEntries parts={Menubar} entries={entriesOf(menu)} />
            </Menubar.Content>
          </Menubar.Portal>
        </Menubar.Menu>
      ))}
    </Menubar.Root>
  );
}
