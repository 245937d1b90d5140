import { Fragment, useCallback, useMemo, useRef, useState } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import type { DocumentId, NoteId } from '#shared/model/ids.ts';
import type { PutInNote, ReaderTarget } from '../../bridge/targets.ts';
import { useRecognition } from '../../reader/recognition/use-recognition.ts';
import { ReadingPane } from './ReadingPane.tsx';
import {
  isOfDocument,
  openTarget,
  type ReadingViews as Views,
  shownTab,
  type View,
} from './reading-views.ts';
import { layoutOf, rememberLayout } from './view-widths.ts';
import { useReadingFocus } from './use-reading-focus.ts';
import type { Reading } from './use-reading-views.ts';
import { useScrollTogether } from './use-scroll-together.ts';
import { useViewCommands } from './use-view-commands.ts';
import { followMoved, replaceShown } from './view-history.ts';
import './reading-views.css';

interface Props {
  readonly reading: Reading;
  readonly onQuote: PutInNote;
  readonly onOpenNote: (noteId: NoteId) => void;
}

/** The reader: one document, or up to four side by side, each view with its tabs. */
export function ReadingViews({ reading, onQuote, onOpenNote }: Props) {
  const { views, change } = reading;
  const focus = useReadingFocus();
  /** Key of the tab that is being dragged. */
  const [dragged, setDragged] = useState<string | null>(null);
  const section = useRef<HTMLElement>(null);
  useViewCommands(reading, focus);
  const together = useScrollTogether(section, reading);

  // A view that comes or goes gives all of them their widths anew.
  const ids = views.views.map(({ id }) => id).join(' ');
  const widths = useMemo(() => layoutOf(ids.split(' ')), [ids]);

  const onMoved = useCallback((moved: ReaderTarget) => change((now) => followMoved(now, moved)), [change]);
  const recognition = useRecognition({
    isShown: (id) => viewShowing(views, id) !== null,
    onRead: (target, takesFocus) => {
      const view = viewShowing(views, target.documentId);
      if (!view) return;
      if (takesFocus) focus.want(target);
      change((now) => replaceShown(now, view.id, target));
    },
    onOpen: (target) => change((now, standing) => openTarget(now, target, { where: 'here', standing })),
  });

  const several = views.views.length > 1;
  return (
    <section ref={section} className="reading-views" aria-label="Reader">
      <Group
        orientation="horizontal"
        defaultLayout={widths}
        onLayoutChanged={(layout, { isUserInteraction }) => {
          if (isUserInteraction) rememberLayout(ids.split(' '), layout);
        }}
      >
        {views.views.map((view, index) => (
          <Fragment key={view.id}>
            {index > 0 && <Separator className="panels__edge" aria-label={`Width of view ${index}`} />}
            <Panel id={view.id} minSize="10%">
              <ReadingPane
                view={view}
                label={several ? `View ${index + 1}` : null}
                inUse={view.id === views.active}
                reading={reading}
                together={together.companions.has(view.id) ? together : null}
                focus={focus}
                recognition={recognition}
                dragged={dragged}
                onDrag={setDragged}
                onMoved={onMoved}
                onQuote={onQuote}
                onOpenNote={onOpenNote}
              />
            </Panel>
          </Fragment>
        ))}
      </Group>
    </section>
  );
}

/** The view that shows the document; the one in use rather than another. */
function viewShowing({ views, active }: Views, id: DocumentId): View | null {
  const showing = views.filter((view) => {
    const shown = shownTab(view);
    return shown !== null && isOfDocument(id)(shown);
  });
  return showing.find((view) => view.id === active) ?? showing[0] ?? null;
}
