import type { NameId } from '#shared/model/ids.ts';
import { nameOf, useNames } from '../../names/names-context.tsx';
import { NAME_KIND_ICONS } from '../../ui/name-kinds.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';

/** What a tab with the page of a name is called: by the name that it goes by now. */
export function NameTabTitle({ id }: { id: NameId }) {
  const { list } = useNames();
  const found = nameOf(list.value ?? [], id);
  if (list.state === 'loading') return <VisuallyHidden>Opening the name</VisuallyHidden>;
  if (!found) return <span className="document-tab__title">No longer in the library</span>;
  const { name, kind } = found;
  const Icon = NAME_KIND_ICONS[kind];
  return (
    <>
      <Icon aria-hidden className="document-tab__kind" size={13} />
      <span className="document-tab__title" dir="auto" title={name}>
        {name}
      </span>
    </>
  );
}
