import { FileText } from 'lucide-react';
import type { NameUse } from '#shared/model/name.ts';
import { NAME_KIND_ICONS, NAME_KIND_WORDS } from '../ui/name-kinds.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';

/** A name in the list of the library: what it is, what else it goes by, how many notes mention it. */
export function NameRow({ row: { name, kind, aliases, notes } }: { row: NameUse }) {
  const Icon = NAME_KIND_ICONS[kind];
  return (
    <div className="row" title={name}>
      <span className="row__title" dir="auto">
        {name}
      </span>
      <span className="row__about">
        {aliases.length === 0 ? (
          NAME_KIND_WORDS[kind]
        ) : (
          <>
            <VisuallyHidden>{NAME_KIND_WORDS[kind]}, also </VisuallyHidden>
            {aliases.map((alias, index) => (
              <span key={alias}>
                {index > 0 && ' · '}
                <bdi>{alias}</bdi>
              </span>
            ))}
          </>
        )}
      </span>
      <span className="row__badge">
        {notes > 0 && (
          <>
            <FileText aria-hidden size={11} /> {notes.toLocaleString('en')}
            <VisuallyHidden>{notes === 1 ? ' note' : ' notes'}</VisuallyHidden>
          </>
        )}
        <Icon aria-hidden size={13} />
      </span>
    </div>
  );
}
