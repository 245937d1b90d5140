import { Spline } from 'lucide-react';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { RevisionId } from '#shared/model/ids.ts';
import type { LinkEndView, LinkView } from '#shared/model/link.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { LINK_EVENTS } from '../../bridge/link-events.ts';
import { useLinking } from '../../bridge/linking.tsx';
import type { OpenTarget } from '../../bridge/targets.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import { besideIfAsked, type Where } from '../../bridge/where-to-open.ts';
import { BacklinkList } from '../../ui/BacklinkList.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { LinkList } from '../../ui/LinkList.tsx';
import { CitedByList } from './CitedByList.tsx';
import { useCitedSources } from './cited-sources.tsx';
import { sourcesInWords } from './NoteSources.tsx';
import './document-links.css';

interface Props {
  readonly document: DocumentSummary;
  readonly revisionId: RevisionId;
  readonly onLeave: () => void;
  readonly onOpen: OpenTarget;
}

/** What a document is linked with: by links of its own and of its passages, by notes, and by the notes of other texts. */
export function DocumentLinks({ document, revisionId, onLeave, onOpen }: Props) {
  const linking = useLinking();
  const { matches } = useCitedSources();
  const end = { kind: 'document', id: document.id } as const;
  const own = useAnswer('links.of', [end], LINK_EVENTS);
  const ofPassages = useAnswer('links.in', [revisionId], LINK_EVENTS);
  const notes = useAnswer('links.backlinksOf', [end], ['notes.changed']);
  const citing = useAnswer('citations.citedBy', [document.id], LINK_EVENTS);
  const failed = [own, ofPassages, notes, citing].find(({ state }) => state === 'failed');

  const go = (there: LinkEndView, where: Where) => {
    onLeave();
    linking.open(there, where);
  };
  const listed = (label: string, links: readonly LinkView[] | undefined, fromMany: boolean) =>
    links !== undefined &&
    links.length > 0 && (
      <div className="report-part">
        <h3>{label}</h3>
        <LinkList
          label={label}
          links={links}
          fromMany={fromMany}
          onOpen={(there, event) => go(there, besideIfAsked(event))}
          onChange={(link) => {
            onLeave();
            linking.change(link);
          }}
          onDelete={linking.remove}
        />
      </div>
    );

  return (
    <section className="report document-links" aria-labelledby="document-links-title">
      <h2 id="document-links-title">Links</h2>
      {failed && <ErrorNote>{sentenceFor(failed.error)}</ErrorNote>}
      <Button
        size="s"
        icon={Spline}
        className="document-links__make"
        onClick={() => {
          onLeave();
          if (linking.held) linking.take(end);
          else linking.choose(end);
        }}
      >
        {linking.held ? 'Link here' : 'Link this document to…'}
      </Button>
      {matches.length > 0 && (
        <p className="document-links__sources">Sources named in its notes: {sourcesInWords(matches)}.</p>
      )}
      {listed('Links of the document', own.value, false)}
      {listed('Links of its passages', ofPassages.value, true)}
      {notes.value !== undefined && notes.value.length > 0 && (
        <div className="report-part">
          <h3>Notes that use it</h3>
          <BacklinkList
            label="Notes that use it"
            backlinks={notes.value}
            onOpen={(note) => go(note, 'here')}
          />
        </div>
      )}
      <CitedByList
        citing={citing.value ?? []}
        onOpen={({ documentId, revisionId: text, start, end: last }, where) => {
          onLeave();
          onOpen({ documentId, revisionId: text, range: { start, end: last } }, where);
        }}
      />
    </section>
  );
}
