import { ArrowUpDown, Columns2 } from 'lucide-react';
import { type DragEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { ReaderTarget } from '../../bridge/targets.ts';
import { useCommandAvailable, useCommandBoard } from '../../bridge/commands.tsx';
import { useShortcutOf } from '../../bridge/own-shortcuts.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { DocumentTab } from './DocumentTab.tsx';
import { showTab, type View } from './reading-views.ts';
import { closeTab, type Landing } from './tab-moves.ts';
import { useTabMenu } from './use-tab-menu.ts';
import type { Reading } from './use-reading-views.ts';
import type { ScrollTogether } from './use-scroll-together.ts';
import './tab-bar.css';

interface Props {
  readonly view: View;
  /** Names the view where there are several; else null. */
  readonly label: string | null;
  readonly reading: Reading;
  readonly together: ScrollTogether | null;
  readonly dragged: string | null;
  readonly onDrag: (key: string | null) => void;
  readonly onLand: (key: string, landing: Landing) => void;
  readonly onMoved: (target: ReaderTarget) => void;
}

/** The documents that are open in a view. Arrows walk over them, Enter shows one, Delete closes it. */
export function TabBar({ view, label, reading, together, dragged, onDrag, onLand, onMoved }: Props) {
  const { change } = reading;
  const { id, tabs, shown } = view;
  const board = useCommandBoard();
  const shortcutOf = useShortcutOf();
  const canSplit = useCommandAvailable('split');
  const [walkedTo, walkTo] = useState<string | null>(null);
  const stop = tabs.some(({ key }) => key === walkedTo) ? walkedTo : shown;
  const menuFor = useTabMenu(view, reading);

  const tabElement = (key: string | null) => document.getElementById(`${id}-${key}`);
  const closes = useRef(false);
  useLayoutEffect(() => {
    const tab = document.getElementById(`${id}-${shown}`)?.closest('.document-tab');
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [id, shown]);
  // The tab that had the focus is closed.
  useLayoutEffect(() => {
    if (closes.current) document.getElementById(`${id}-${shown}`)?.focus();
    closes.current = false;
  });

  const close = (key: string) => change((now, standing) => closeTab(now, id, key, standing));
  const show = (key: string) => {
    walkTo(null);
    change((now, standing) => showTab(now, id, key, standing));
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const at = tabs.findIndex(({ key }) => key === stop);
    const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (next !== undefined) {
      const key = tabs[(next + tabs.length) % tabs.length]?.key ?? null;
      walkTo(key);
      tabElement(key)?.focus();
    } else if (stop !== null && (event.key === 'Enter' || event.key === ' ')) show(stop);
    else if (stop !== null && event.key === 'Delete') {
      closes.current = true;
      close(stop);
    } else return;
    event.preventDefault();
  };

  const indexUnder = ({ clientX }: DragEvent) => {
    const boxes = tabs.map(({ key }) => tabElement(key)?.getBoundingClientRect());
    const after = boxes.findIndex((box) => box !== undefined && clientX < box.left + box.width / 2);
    return after < 0 ? tabs.length : after;
  };
  const [landing, setLanding] = useState<number | null>(null);

  return (
    <div
      className="tab-bar"
      onDragOver={(event) => {
        if (dragged === null) return;
        event.preventDefault();
        setLanding(indexUnder(event));
      }}
      onDragLeave={() => setLanding(null)}
      onDrop={(event) => {
        if (dragged === null) return;
        event.preventDefault();
        setLanding(null);
        onLand(dragged, { viewId: id, index: indexUnder(event) });
      }}
    >
      <div
        className="tab-bar__tabs"
        role="tablist"
        tabIndex={-1}
        aria-label={label === null ? 'Open documents' : `Open documents in ${label.toLowerCase()}`}
        onKeyDown={press}
        onWheel={(event) => event.currentTarget.scrollBy(event.deltaY, 0)}
      >
        {tabs.map((tab, index) => (
          <DocumentTab
            key={tab.key}
            elementId={`${id}-${tab.key}`}
            panelId={`${id}-text`}
            tab={tab}
            isShown={tab.key === shown}
            isStop={tab.key === stop}
            landsBefore={dragged !== null && landing === index}
            landsAfter={dragged !== null && landing === tabs.length && index === tabs.length - 1}
            entries={menuFor(tab)}
            onShow={() => show(tab.key)}
            onClose={() => close(tab.key)}
            onDrag={(on) => onDrag(on ? tab.key : null)}
            onMoved={onMoved}
          />
        ))}
      </div>
      {together && (
        <IconButton
          className="tab-bar__act"
          label="Scroll together"
          icon={ArrowUpDown}
          size="s"
          shortcut={shortcutOf('scroll-together')}
          pressed={together.on}
          onClick={together.toggle}
        />
      )}
      <IconButton
        className="tab-bar__act"
        label="Open to the side"
        icon={Columns2}
        size="s"
        shortcut={shortcutOf('split')}
        disabled={!canSplit}
        onClick={() => board.run('split')}
      />
    </div>
  );
}
