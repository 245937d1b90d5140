import { Check, ChevronRight, X } from 'lucide-react';
import { useState } from 'react';
import { ALIAS_KINDS, type AliasKind, type NamePage, type SpellingSuggestion } from '#shared/model/name.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { useAfter } from '../../bridge/use-after.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { ALIAS_KIND_WORDS, likelyFacts } from '../name-words.ts';
import { counted } from '../../ui/counted.ts';
import { useNames } from '../names-context.tsx';
import { LineList } from '../../ui/page/LineList.tsx';
import { mentionKey } from './mention-rows.ts';
import { MentionLine } from './MentionLine.tsx';
import type { OpenFromPage } from './NamePage.tsx';
import { PageSection } from '../../ui/page/PageSection.tsx';

interface Props {
  readonly page: NamePage;
  readonly onOpen: OpenFromPage;
}

const DOCUMENTS_PAUSE_MS = 1200;
const MOST = 8;
const keyOf = ({ spelling }: SpellingSuggestion) => spelling;

/** Spellings in the library that may be this name; none is taken for it until a person says so. */
export function SuggestionSection({ page, onOpen }: Props) {
  const { call } = useLibrary();
  const { attempt } = useNames();
  const [opened, setOpened] = useState<string | null>(null);
  const suggested = useAnswer('names.suggestions', [page.id], ['names.changed']);
  useAfter(['documents.changed'], DOCUMENTS_PAUSE_MS, suggested.refresh);
  const title = 'Perhaps spelled so';
  if (suggested.state === 'failed') {
    return (
      <PageSection title={title}>
        <ErrorNote onRetry={suggested.refresh}>{sentenceFor(suggested.error)}</ErrorNote>
      </PageSection>
    );
  }
  if (suggested.state === 'loading') {
    return (
      <PageSection title={title}>
        <Spinner label="Comparing spellings" />
      </PageSection>
    );
  }
  if (suggested.value.length === 0) return null;
  const accept = ({ spelling }: SpellingSuggestion, kind?: AliasKind) => {
    const likely = likelyFacts(page.name, spelling);
    attempt(call('names.acceptSpelling', page.id, spelling, { ...likely, kind: kind ?? likely.kind }));
  };
  const reject = ({ spelling }: SpellingSuggestion) =>
    attempt(call('names.rejectSpelling', page.id, spelling));
  return (
    <PageSection
      title={title}
      count={suggested.value.length.toLocaleString('en')}
      hint="A takes every place of a spelling for this name, R says that it is another. Enter shows some places."
    >
      <LineList
        label="Suggested spellings"
        rows={suggested.value}
        keyOf={keyOf}
        most={MOST}
        keys={{ a: (row) => accept(row), r: reject }}
        renderRow={(row, line, isStop) => {
          const { spelling, reason, count, examples } = row;
          const isOpen = opened === spelling;
          const besides = isStop ? 0 : -1;
          return (
            <>
              <div className="name-page__mention">
                <button
                  type="button"
                  className="page__go page__go--line"
                  aria-expanded={isOpen}
                  aria-keyshortcuts="A R"
                  {...line}
                  onClick={() => setOpened(isOpen ? null : spelling)}
                >
                  <ChevronRight aria-hidden className="name-page__chevron" size={14} />
                  <span className="name-page__about">
                    <bdi className="name-page__alias">{spelling}</bdi>
                    <span className="name-page__facts">
                      {reason} · {counted(count, 'place')}
                    </span>
                  </span>
                </button>
                <Menu
                  align="end"
                  trigger={
                    <IconButton
                      label={`Accept all places of ${spelling} as…`}
                      icon={Check}
                      size="s"
                      shortcut="A"
                      tabIndex={besides}
                    />
                  }
                  entries={[
                    { kind: 'heading', label: 'Accept all as a' },
                    ...likeliestFirst(likelyFacts(page.name, spelling).kind).map((kind) => ({
                      kind: 'action' as const,
                      label: ALIAS_KIND_WORDS[kind],
                      onSelect: () => accept(row, kind),
                    })),
                  ]}
                />
                <IconButton
                  label={`Another name: ${spelling}`}
                  icon={X}
                  size="s"
                  shortcut="R"
                  tabIndex={besides}
                  onClick={() => reject(row)}
                />
              </div>
              {isOpen && (
                <ul className="name-page__examples" aria-label={`Places of ${spelling}`}>
                  {examples.map((mention) => (
                    <li key={mentionKey(mention)}>
                      <MentionLine mention={mention} onOpen={onOpen} />
                    </li>
                  ))}
                </ul>
              )}
            </>
          );
        }}
      />
    </PageSection>
  );
}

function likeliestFirst(likely: AliasKind): readonly AliasKind[] {
  return [likely, ...ALIAS_KINDS.filter((kind) => kind !== likely)];
}
