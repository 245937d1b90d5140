import { Split } from 'lucide-react';
import type { NamePage } from '#shared/model/name.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { Button } from '../../ui/Button.tsx';
import { NAME_KIND_ICONS } from '../../ui/name-kinds.ts';
import { listed } from '../../ui/counted.ts';
import { useNames } from '../names-context.tsx';
import { PageSection } from '../../ui/page/PageSection.tsx';

/** Names that were merged into this one. Each can be a name of its own again, exactly as it was. */
export function MergedSection({ page }: { page: NamePage }) {
  const { call } = useLibrary();
  const { attempt } = useNames();
  if (page.merged.length === 0) return null;
  return (
    <PageSection title="Merged into it" count={page.merged.length.toLocaleString('en')}>
      <ul className="page__list" aria-label="Names merged into it">
        {page.merged.map((merged) => {
          const Icon = NAME_KIND_ICONS[merged.kind];
          return (
            <li key={merged.id} className="page__row">
              <p className="page__go page__go--line page__go--still">
                <Icon aria-hidden className="name-page__sign" size={14} />
                <span className="name-page__about">
                  <bdi className="name-page__alias">{merged.name}</bdi>
                  {merged.aliases.length > 0 && (
                    <span className="name-page__facts">
                      also <bdi>{listed(merged.aliases.map(({ alias }) => alias))}</bdi>
                    </span>
                  )}
                </span>
              </p>
              <Button
                size="s"
                variant="quiet"
                icon={Split}
                aria-label={`Unmerge ${merged.name}`}
                onClick={() =>
                  attempt(call('names.unmerge', merged.id), `“${merged.name}” is a name of its own again.`)
                }
              >
                Unmerge
              </Button>
            </li>
          );
        })}
      </ul>
    </PageSection>
  );
}
