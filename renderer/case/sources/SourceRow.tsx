import { Ellipsis } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { edtfExplained, edtfInWords } from '#shared/edtf/in-words.ts';
import type { SourceUse } from '#shared/model/case-shown.ts';
import { opensBy } from '../../bridge/opens-by.ts';
import { ContextMenu } from '../../ui/ContextMenu.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import type { LineProps } from '../../ui/page/LineList.tsx';
import { GradeMark } from '../pieces/GradeMark.tsx';
import { deleteSource, sourceMenu } from './source-menu.ts';
import { useSourceActs } from './use-source-acts.ts';

interface Props {
  readonly source: SourceUse;
  /** The other one that it is the same person as. */
  readonly goesBy: SourceUse | null;
  readonly line: LineProps;
  /** Whether Tab leads to what stands beside the line. */
  readonly isStop: boolean;
}

export function SourceRow({ source, goesBy, line, isStop }: Props) {
  const acts = useSourceActs();
  const entries = sourceMenu(source, acts);
  const { reliability, present } = source;
  const about = [source.role, source.relation].filter(Boolean).join(' · ');
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' || event.repeat) return;
    event.preventDefault();
    deleteSource(acts, source);
  };
  return (
    <ContextMenu entries={entries}>
      <tr className="sources__row">
        <th scope="row" className="sources__name">
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the button in it takes the keys */}
          <div onKeyDown={press}>
            <button
              type="button"
              className="page__go sources__go"
              {...line}
              {...opensBy((where) => acts.open({ kind: 'source', id: source.id, beside: null }, where))}
            >
              <bdi>{source.called}</bdi>
            </button>
          </div>
          {about !== '' && (
            <p className="sources__about" dir="auto">
              {about}
            </p>
          )}
          {goesBy && (
            <p className="sources__about">
              same person as <bdi>{goesBy.called}</bdi>
            </p>
          )}
        </th>
        <td className="sources__kind">{source.kind}</td>
        <td
          className="sources__present"
          title={present === null ? undefined : edtfExplained(present).join(' · ')}
        >
          {present !== null && edtfInWords(present, 'short')}
        </td>
        <td className="sources__grade">
          <GradeMark reliability={reliability} />
          {reliability && (reliability.reason !== '' || reliability.date !== null) && (
            <p className="sources__about" dir="auto">
              {[reliability.reason, reliability.date === null ? '' : edtfInWords(reliability.date, 'short')]
                .filter(Boolean)
                .join(' · ')}
            </p>
          )}
        </td>
        <td className="sources__statements">{source.statements.toLocaleString('en')}</td>
        <td className="sources__claims">{source.claims.toLocaleString('en')}</td>
        <td className="sources__more">
          <Menu
            align="end"
            trigger={
              <IconButton
                label={`More about ${source.called}`}
                icon={Ellipsis}
                size="s"
                tabIndex={isStop ? 0 : -1}
              />
            }
            entries={entries}
          />
        </td>
      </tr>
    </ContextMenu>
  );
}
