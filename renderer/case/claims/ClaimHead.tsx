import { Ellipsis, FileOutput, MessageSquareQuote, PencilLine, Plus, Trash2 } from 'lucide-react';
import type { ClaimPage } from '#shared/model/case-shown.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useCase } from '../case-context.tsx';
import { TYPE_WORDS } from './type-words.ts';

/** The claim, what it asks for, and what can be done with it as a whole. */
export function ClaimHead({ page: { claim } }: { readonly page: ClaimPage }) {
  const { call } = useLibrary();
  const { ask, attempt, writeReport } = useCase();
  return (
    <header>
      <p className="page__kind">
        <MessageSquareQuote aria-hidden size={14} /> Claim about a {TYPE_WORDS[claim.type]}
      </p>
      <h1 className="page__title" dir="auto">
        {claim.text}
      </h1>
      <div className="page__acts">
        <Button
          size="s"
          icon={Plus}
          onClick={() => ask({ kind: 'evidence', claim: claim.id, position: null })}
        >
          Add evidence…
        </Button>
        <Button size="s" icon={PencilLine} onClick={() => ask({ kind: 'claim', claim })}>
          Change…
        </Button>
        <Button size="s" icon={FileOutput} onClick={() => writeReport([claim.id])}>
          Export source report…
        </Button>
        <Menu
          align="end"
          trigger={<IconButton label="More about this claim" icon={Ellipsis} size="s" />}
          entries={[
            {
              kind: 'action',
              label: 'Delete Claim',
              icon: Trash2,
              danger: true,
              onSelect: () =>
                attempt(call('case.deleteClaim', claim.id), 'Claim deleted. Its statements stay.'),
            },
          ]}
        />
      </div>
    </header>
  );
}
