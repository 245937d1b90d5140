import { Ellipsis, Merge, PencilLine, Search, Trash2 } from 'lucide-react';
import type { NamePage } from '#shared/model/name.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { kindAtStart, NAME_KIND_ICONS } from '../../ui/name-kinds.ts';
import { useNames } from '../names-context.tsx';

/** The name, what it is one of, and what can be done with it as a whole. */
export function PageHead({ page }: { page: NamePage }) {
  const { ask, search, deleteNames } = useNames();
  const Icon = NAME_KIND_ICONS[page.kind];
  return (
    <header className="name-page__head">
      <p className="page__kind">
        <Icon aria-hidden size={14} /> {kindAtStart(page.kind)}
      </p>
      <h1 className="name-page__name">
        <bdi>{page.name}</bdi>
      </h1>
      <div className="page__acts">
        <Button size="s" icon={PencilLine} onClick={() => ask({ kind: 'change', name: page })}>
          Change…
        </Button>
        <Button size="s" icon={Search} onClick={() => search(page.name)}>
          Search everywhere
        </Button>
        <Button size="s" icon={Merge} onClick={() => ask({ kind: 'merge', name: page, other: null })}>
          Merge…
        </Button>
        <Menu
          align="end"
          trigger={<IconButton label="More about this name" icon={Ellipsis} size="s" />}
          entries={[
            {
              kind: 'action',
              label: 'Delete Name',
              icon: Trash2,
              danger: true,
              onSelect: () => deleteNames([page]),
            },
          ]}
        />
      </div>
    </header>
  );
}
