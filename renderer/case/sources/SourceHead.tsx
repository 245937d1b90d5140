import { Columns2, Ellipsis, PencilLine, UserRound } from 'lucide-react';
import { useState } from 'react';
import type { SourcePage } from '#shared/model/case-shown.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { BesideDialog } from './BesideDialog.tsx';
import { sourceChanges } from './source-menu.ts';
import { useSourceActs } from './use-source-acts.ts';

/** Who it is, and what can be done with it as a whole. */
export function SourceHead({ page: { source } }: { page: SourcePage }) {
  const acts = useSourceActs();
  const [choosing, setChoosing] = useState(false);
  return (
    <header>
      <p className="page__kind">
        <UserRound aria-hidden size={14} /> {source.kind || 'source'}
      </p>
      <h1 className="page__title">
        <bdi>{source.called}</bdi>
      </h1>
      <div className="page__acts">
        <Button size="s" icon={PencilLine} onClick={() => acts.ask({ kind: 'source', source })}>
          Change…
        </Button>
        <Button size="s" icon={Columns2} onClick={() => setChoosing(true)}>
          Beside…
        </Button>
        <Menu
          align="end"
          trigger={<IconButton label="More about this source" icon={Ellipsis} size="s" />}
          entries={sourceChanges(source, acts)}
        />
      </div>
      {choosing && (
        <BesideDialog
          source={source}
          onChoose={(other) => {
            setChoosing(false);
            acts.open({ kind: 'source', id: source.id, beside: other.id });
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </header>
  );
}
