import { Unlink2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { edtfExplained, edtfInWords } from '#shared/edtf/in-words.ts';
import type { SourcePage, SourceUse } from '#shared/model/case-shown.ts';
import { opensBy } from '../../bridge/opens-by.ts';
import { useNaming } from '../../bridge/naming.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { GradeMark } from '../pieces/GradeMark.tsx';
import { useSourceActs } from './use-source-acts.ts';
import './source-page.css';

/** What is known of a source. */
export function SourceFactList({ page: { source, same, name } }: { page: SourcePage }) {
  const { reliability, present, role, relation } = source;
  const naming = useNaming();
  return (
    <dl className="source-facts">
      {role !== '' && <Fact label="Role">{role}</Fact>}
      {relation !== '' && <Fact label="Relation to the events">{relation}</Fact>}
      {present !== null && <Fact label="Was there">{edtfExplained(present).join(' · ')}</Fact>}
      <Fact label="Reliability">
        <GradeMark reliability={reliability} />
        {reliability && reliability.reason !== '' && <span dir="auto"> {reliability.reason}</span>}
        {reliability?.date != null && (
          <span className="source-facts__aside"> {edtfInWords(reliability.date)}</span>
        )}
      </Fact>
      {name && (
        <Fact label="In Names as">
          <button
            type="button"
            className="source-facts__go"
            {...opensBy((where) => naming.open(name.id, where))}
          >
            <bdi>{name.name}</bdi>
          </button>
        </Fact>
      )}
      {same.length > 0 && (
        <Fact label="Same person">
          {same.map((other) => (
            <SamePerson key={other.id} source={source} other={other} />
          ))}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd dir="auto">{children}</dd>
    </>
  );
}

interface SameProps {
  readonly source: SourceUse;
  readonly other: SourceUse;
}

function SamePerson({ source, other }: SameProps) {
  const acts = useSourceActs();
  // Which of the two goes by the other; neither where the library knows both under one name.
  const joined = other.sameAs === null ? (source.sameAs === null ? null : source) : other;
  return (
    <span className="source-facts__same">
      <bdi>{other.called}</bdi>
      {joined && (
        <IconButton
          label={`Separate ${other.called}`}
          icon={Unlink2}
          size="s"
          onClick={() =>
            acts.attempt(
              acts.call('case.partSource', joined.id),
              `“${other.called}” and “${source.called}” count as two again.`,
            )
          }
        />
      )}
    </span>
  );
}
