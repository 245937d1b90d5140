import { X } from 'lucide-react';
import type { MouseEvent } from 'react';
import type { ReaderTarget } from '../../bridge/targets.ts';
import { ContextMenu } from '../../ui/ContextMenu.tsx';
import type { MenuEntry } from '../../ui/menu-entries.tsx';
import type { ReadingTab } from './reading-views.ts';
import { isCase, isText } from './tab-target.ts';
import { CaseTabTitle } from '../../case/CaseTabTitle.tsx';
import { NameTabTitle } from './NameTabTitle.tsx';
import { TabTitle } from './TabTitle.tsx';

interface Props {
  readonly elementId: string;
  /** Id of the element that holds the text of the tab on the screen. */
  readonly panelId: string;
  readonly tab: ReadingTab;
  readonly isShown: boolean;
  /** Whether the Tab key leads to it. */
  readonly isStop: boolean;
  readonly landsBefore: boolean;
  readonly landsAfter: boolean;
  readonly entries: readonly MenuEntry[];
  readonly onShow: () => void;
  readonly onClose: () => void;
  readonly onDrag: (on: boolean) => void;
  /** Told of the document that the text has become one of. */
  readonly onMoved: (target: ReaderTarget) => void;
}

/** What a tab that is dragged carries; nothing outside of the reader takes it. */
const TAB_TYPE = 'application/x-ibid-tab';
const MIDDLE_BUTTON = 1;

export function DocumentTab(props: Props) {
  const { elementId, panelId, tab, isShown, isStop, landsBefore, landsAfter, entries } = props;
  const { onShow, onClose, onDrag, onMoved } = props;
  const closeByMiddle = (event: MouseEvent) => {
    if (event.button !== MIDDLE_BUTTON) return;
    event.preventDefault();
    onClose();
  };
  return (
    <ContextMenu entries={entries}>
      <div
        className="document-tab"
        role="presentation"
        data-shown={isShown || undefined}
        data-lands={landsBefore ? 'before' : landsAfter ? 'after' : undefined}
        draggable
        onDragStart={(event) => {
          event.dataTransfer.setData(TAB_TYPE, tab.key);
          event.dataTransfer.effectAllowed = 'move';
          // Drawing the places to drop it at once would end the drag.
          setTimeout(() => onDrag(true));
        }}
        onDragEnd={() => onDrag(false)}
        onAuxClick={closeByMiddle}
      >
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list of tabs takes the keys */}
        <div
          id={elementId}
          className="document-tab__name"
          role="tab"
          aria-selected={isShown}
          aria-keyshortcuts="Delete"
          tabIndex={isStop ? 0 : -1}
          {...(isShown ? { 'aria-controls': panelId } : {})}
          onClick={onShow}
        >
          {isText(tab.target) ? (
            <TabTitle key={tab.target.revisionId} target={tab.target} onMoved={onMoved} />
          ) : isCase(tab.target) ? (
            <CaseTabTitle view={tab.target.caseView} />
          ) : (
            <NameTabTitle id={tab.target.nameId} />
          )}
        </div>
        {/* For the pointer: a tab may hold nothing that has a focus of its own, and the Delete key closes it. */}
        <button type="button" className="document-tab__close" aria-hidden tabIndex={-1} onClick={onClose}>
          <X size={13} />
        </button>
      </div>
    </ContextMenu>
  );
}
