import type { Name } from '#shared/model/name.ts';
import { NAME_KIND_ICONS } from '../../ui/name-kinds.ts';
import type { LineProps } from '../../ui/page/LineList.tsx';
import { opensBy } from '../../bridge/opens-by.ts';
import type { OpenFromPage } from './NamePage.tsx';

interface Props {
  readonly name: Name;
  readonly facts: string;
  readonly line: LineProps;
  readonly keys?: string;
  readonly onOpen: OpenFromPage;
}

/** Another name, and the way to its page. */
export function NameLine({ name, facts, line, keys, onOpen }: Props) {
  const Icon = NAME_KIND_ICONS[name.kind];
  return (
    <button
      type="button"
      className="page__go page__go--line"
      title="Ctrl opens it in a tab, with Shift to the side"
      aria-keyshortcuts={keys}
      {...line}
      {...opensBy((where) => onOpen({ nameId: name.id }, where))}
    >
      <Icon aria-hidden className="name-page__sign" size={14} />
      <span className="name-page__about">
        <bdi className="name-page__alias">{name.name}</bdi>
        <span className="name-page__facts">{facts}</span>
      </span>
    </button>
  );
}
