import { Zap } from 'lucide-react';
import { useMemo } from 'react';
import type { AlignedSources } from '#shared/model/case-shown.ts';
import type { AlignedClaim, TestimonyEntry } from '#shared/model/testimony.ts';
import { opensBy } from '../../bridge/opens-by.ts';
import { PageSection } from '../../ui/page/PageSection.tsx';
import type { OpenFromCase } from '../case-page.ts';
import { StanceMark } from '../pieces/StanceMark.tsx';
import { StatementCard } from '../pieces/StatementCard.tsx';
import { alignedParts, saidOf } from './aligned-view.ts';

interface Props {
  readonly aligned: AlignedSources;
  readonly onOpen: OpenFromCase;
}

/** Claims of which both speak, then what only one of them says. */
export function AlignedClaims({ aligned, onOpen }: Props) {
  const { one, other, statements } = aligned;
  const parts = useMemo(() => alignedParts(aligned), [aligned]);
  const row = (claim: AlignedClaim) => (
    <ClaimRow key={claim.claim} claim={claim} aligned={aligned} onOpen={onOpen} />
  );
  const alone = (whose: string, claims: readonly AlignedClaim[], others: readonly string[]) =>
    claims.length + others.length > 0 && (
      <PageSection title={`Only ${whose} says`} count={String(claims.length + others.length)}>
        {claims.map(row)}
        {others.map((id) => {
          const statement = statements[id];
          return (
            statement && (
              <div key={id} className="aligned__else">
                <StatementCard statement={statement} onOpen={onOpen} without="speaker" />
              </div>
            )
          );
        })}
      </PageSection>
    );
  return (
    <>
      <PageSection title="Of the same claims" count={String(parts.both.length)}>
        {parts.both.length === 0 && (
          <p className="page__none">There is no claim of which both of them say something.</p>
        )}
        {parts.both.map(row)}
      </PageSection>
      {alone(one.called, parts.oneAlone, parts.oneElse)}
      {alone(other.called, parts.otherAlone, parts.otherElse)}
    </>
  );
}

interface RowProps extends Props {
  readonly claim: AlignedClaim;
}

function ClaimRow({ claim, aligned, onOpen }: RowProps) {
  const { one, other } = aligned;
  return (
    <section className="aligned__row" data-conflict={claim.conflict || undefined}>
      <h3 className="aligned__claim">
        <button
          type="button"
          className="aligned__name"
          dir="auto"
          title="Opens the claim"
          {...opensBy((where) => onOpen({ caseView: { kind: 'claim', id: claim.claim } }, where))}
        >
          {claim.text}
        </button>
        {claim.conflict && (
          <span className="aligned__conflict">
            <Zap aria-hidden size={13} strokeWidth={2.2} /> what they give cannot be together
          </span>
        )}
      </h3>
      <div className="aligned__sides">
        <Side whose={one.called} claim={claim.claim} entries={claim.one} {...{ aligned, onOpen }} />
        <Side whose={other.called} claim={claim.claim} entries={claim.other} {...{ aligned, onOpen }} />
      </div>
    </section>
  );
}

interface SideProps extends Props {
  readonly whose: string;
  readonly claim: string;
  readonly entries: readonly TestimonyEntry[];
}

function Side({ whose, claim, entries, aligned, onOpen }: SideProps) {
  const of = (
    <p className="aligned__of" aria-hidden>
      <bdi>{whose}</bdi>
    </p>
  );
  if (entries.length === 0) {
    return (
      <div>
        {of}
        <p className="aligned__silent">says nothing of it</p>
      </div>
    );
  }
  return (
    <div>
      {of}
      <ul className="aligned__side" aria-label={whose}>
        {entries.map((entry) => {
          const statement = aligned.statements[entry.statement];
          return (
            statement && (
              <li key={entry.statement}>
                <StatementCard
                  statement={statement}
                  onOpen={onOpen}
                  without="speaker"
                  mark={saidOf(entry, claim).map(({ stance, value }, index) => (
                    <StanceMark key={index} stance={stance} value={value} />
                  ))}
                />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
