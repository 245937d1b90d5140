import { Plus, Quote, X } from 'lucide-react';
import type { PassageId } from '#shared/model/ids.ts';
import type { Alias, NamePage } from '#shared/model/name.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { type Where, whereAsked } from '../../bridge/where-to-open.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { aliasInWords, factsInWords } from '../name-words.ts';
import { useNames } from '../names-context.tsx';
import { LineList } from '../../ui/page/LineList.tsx';
import type { OpenFromPage } from './NamePage.tsx';
import { PageSection } from '../../ui/page/PageSection.tsx';

interface Props {
  readonly page: NamePage;
  readonly onOpen: OpenFromPage;
}

const MOST = 12;

/** What else a name goes by. */
export function AliasSection({ page, onOpen }: Props) {
  const { call } = useLibrary();
  const { ask, removeAlias, attempt } = useNames();
  const { aliases } = page;
  const change = (alias: Alias) => ask({ kind: 'alias', name: page, alias });
  const openPassage = (id: PassageId, where: Where) =>
    attempt(
      call('links.end', { kind: 'passage', id }).then((end) => {
        if (end?.kind !== 'passage') return;
        const { documentId, revisionId, start, end: last } = end;
        onOpen({ documentId, revisionId, range: { start, end: last } }, where);
      }),
    );
  return (
    <PageSection
      title="Other names"
      count={aliases.length === 0 ? undefined : aliases.length.toLocaleString('en')}
      acts={
        <Button
          size="s"
          variant="quiet"
          icon={Plus}
          onClick={() => ask({ kind: 'alias', name: page, alias: null })}
        >
          Add…
        </Button>
      }
    >
      {aliases.length === 0 ? (
        <p className="page__none">
          None yet. Add what else texts call it: another spelling, a former name, an acronym.
        </p>
      ) : (
        <LineList
          label="Other names"
          rows={aliases}
          keyOf={({ id }) => id}
          most={MOST}
          keys={{ Delete: ({ id }) => removeAlias(id) }}
          renderRow={(alias, line, isStop) => (
            <>
              <button
                type="button"
                className="page__go page__go--line"
                aria-label={`Change ${aliasInWords(alias)}`}
                aria-keyshortcuts="Delete"
                {...line}
                onClick={() => change(alias)}
              >
                <span className="name-page__about">
                  <bdi className="name-page__alias">{alias.alias}</bdi>
                  <span className="name-page__facts">{factsInWords(alias)}</span>
                </span>
              </button>
              {alias.passageId !== null && (
                <IconButton
                  label={`Open the passage that says so: ${alias.alias}`}
                  icon={Quote}
                  size="s"
                  tabIndex={isStop ? 0 : -1}
                  onClick={(event) => {
                    if (alias.passageId !== null) openPassage(alias.passageId, whereAsked(event));
                  }}
                />
              )}
              <IconButton
                label={`Remove ${alias.alias}`}
                icon={X}
                size="s"
                tabIndex={isStop ? 0 : -1}
                onClick={() => removeAlias(alias.id)}
              />
            </>
          )}
        />
      )}
    </PageSection>
  );
}
