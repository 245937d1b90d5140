import { useCallback, useMemo, useRef } from 'react';
import type { NoteId } from '#shared/model/ids.ts';
import type { PutInNote, ReaderTarget } from '../../bridge/targets.ts';
import type { Where } from '../../bridge/where-to-open.ts';
import { CommandScope } from '../../bridge/commands.tsx';
import { Reader } from '../../reader/Reader.tsx';
import { type ReadingView, ReadingViewProvider } from '../../reader/reading-view.ts';
import type { Recognition } from '../../reader/recognition/use-recognition.ts';
import { later } from '../../ui/later.tsx';
import { DropEdges } from './DropEdges.tsx';
import { openTarget, shownTab, type View } from './reading-views.ts';
import { TabBar } from './TabBar.tsx';
import { type Landing, moveTab } from './tab-moves.ts';
import type { ReadingFocus } from './use-reading-focus.ts';
import type { Reading } from './use-reading-views.ts';
import type { ScrollTogether } from './use-scroll-together.ts';
import { idOf, isCase, isText, type TabTarget } from './tab-target.ts';
import { leaveWithin, replaceShown } from './view-history.ts';

const CasePage = later(async () => (await import('../../case/CasePage.tsx')).CasePage);
const NamePage = later(async () => (await import('../../names/page/NamePage.tsx')).NamePage);

interface Props {
  readonly view: View;
  /** Names the view where there are several; else null. */
  readonly label: string | null;
  /** Whether it was used last, so that commands are meant for it. */
  readonly inUse: boolean;
  readonly reading: Reading;
  readonly focus: ReadingFocus;
  /** Scrolling with another view of the same document; null where none shows it. */
  readonly together: ScrollTogether | null;
  readonly recognition: Recognition;
  /** Key of the tab that is being dragged; null while none is. */
  readonly dragged: string | null;
  readonly onDrag: (key: string | null) => void;
  readonly onMoved: (target: ReaderTarget) => void;
  readonly onQuote: PutInNote;
  readonly onOpenNote: (noteId: NoteId) => void;
}

/** One view of the reader: its tabs, and the document that is on the screen. */
export function ReadingPane({
  view,
  label,
  inUse,
  reading,
  focus,
  together,
  recognition,
  dragged,
  onDrag,
  ...acts
}: Props) {
  const { change } = reading;
  const { id } = view;
  const shown = shownTab(view);
  const open = shown?.target ?? null;
  const parts = useViewParts(id, label, reading);

  const use = () => {
    if (!inUse) change((now) => ({ ...now, active: id }));
  };
  const openId = open && idOf(open);
  const show = useCallback(
    (target: TabTarget, where: Where = 'here') => {
      if (where !== 'here' || idOf(target) !== openId) focus.want(target);
      change((now, standing) => openTarget(now, target, { where, standing, from: id }));
    },
    [change, focus, id, openId],
  );
  const replace = useCallback(
    (target: ReaderTarget) => change((now) => replaceShown(now, id, target)),
    [change, id],
  );
  const land = (key: string, landing: Landing) => {
    onDrag(null);
    const tab = reading.views.views.flatMap(({ tabs }) => tabs).find((one) => one.key === key);
    if (tab) focus.want(tab.target);
    change((now, standing) => moveTab(now, key, landing, standing));
  };

  return (
    // What is done with the pointer or the keyboard anywhere in it is done in this view.
    <div
      className="reading-pane"
      data-view={id}
      tabIndex={-1}
      data-in-use={inUse || undefined}
      data-several={label === null ? undefined : true}
      {...(label === null ? {} : { role: 'group', 'aria-label': label })}
      onFocusCapture={use}
      onPointerDownCapture={use}
    >
      {view.tabs.length > 0 && (
        <TabBar
          view={view}
          label={label}
          reading={reading}
          together={together}
          onDrag={onDrag}
          dragged={dragged}
          onLand={land}
          onMoved={acts.onMoved}
        />
      )}
      <div
        className="reading-pane__text"
        {...(shown ? { id: `${id}-text`, role: 'tabpanel', 'aria-labelledby': `${id}-${shown.key}` } : {})}
      >
        <ReadingViewProvider value={parts}>
          <CommandScope inUse={inUse}>
            {open && isCase(open) ? (
              <CasePage
                key={idOf(open)}
                view={open.caseView}
                label={label}
                takesFocus={focus.takesFocus}
                onOpen={show}
              />
            ) : open && !isText(open) ? (
              <NamePage
                key={open.nameId}
                id={open.nameId}
                label={label}
                takesFocus={focus.takesFocus}
                onOpen={show}
                onOpenNote={acts.onOpenNote}
              />
            ) : (
              <Reader
                key={shown?.key ?? ''}
                target={open}
                recognition={recognition}
                takesFocus={focus.takesFocus}
                onOpen={show}
                onReplace={replace}
                onQuote={acts.onQuote}
                onOpenNote={acts.onOpenNote}
              />
            )}
          </CommandScope>
        </ReadingViewProvider>
        {dragged !== null && (
          <DropEdges viewId={id} tabs={view.tabs.length} onLand={(to) => land(dragged, to)} />
        )}
      </div>
    </div>
  );
}

function useViewParts(viewId: string, label: string | null, { change, attend }: Reading): ReadingView {
  const scroller = useRef<HTMLDivElement>(null);
  return useMemo(
    () => ({
      id: `${viewId}-`,
      label,
      scroller,
      attend: (text) => attend(viewId, text),
      leave: (place) => change((now) => leaveWithin(now, viewId, place)),
    }),
    [viewId, label, change, attend],
  );
}
