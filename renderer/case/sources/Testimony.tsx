import { useMemo, useRef, useState } from 'react';
import { changesOfMind } from '#shared/case/changes-of-mind.ts';
import { peopleIn } from '#shared/case/people.ts';
import { edtfExplained } from '#shared/edtf/in-words.ts';
import type { SourcePage } from '#shared/model/case-shown.ts';
import { Button } from '../../ui/Button.tsx';
import { counted } from '../../ui/counted.ts';
import { PageSection } from '../../ui/page/PageSection.tsx';
import { useLines } from '../../ui/use-lines.ts';
import { useCase } from '../case-context.tsx';
import type { OpenFromCase } from '../case-page.ts';
import { targetOf } from '../pieces/statement-words.ts';
import { saidAtTimes } from './testimony-view.ts';
import { TestimonyLine } from './TestimonyLine.tsx';
import './source-page.css';

interface Props {
  readonly page: SourcePage;
  readonly onOpen: OpenFromCase;
}

const MOST = 100;

/** All words of a source in the order in which they were said, with where it changed its mind. */
export function Testimony({ page, onOpen }: Props) {
  const { sources } = useCase();
  const { testimony, claims, statements } = page;
  const box = useRef<HTMLDivElement>(null);
  const lines = useLines(box);
  const [all, setAll] = useState(false);
  const shown = useMemo(() => (all ? testimony : testimony.slice(0, MOST)), [all, testimony]);
  const changes = useMemo(
    () => changesOfMind(testimony, (id) => claims[id]?.type ?? null, peopleIn(sources.value ?? [])),
    [testimony, claims, sources.value],
  );
  const dates = useMemo(() => new Map(testimony.map((entry) => [entry.statement, entry.date])), [testimony]);
  // Words that stand in no text are no line to walk over.
  const walked = shown.flatMap(({ statement: id }) => {
    const statement = statements[id];
    return statement && targetOf(statement) ? [id] : [];
  });
  const places = new Map(walked.map((id, index) => [id, index]));
  const minds = changes.length === 0 ? '' : ` ${counted(changes.length, 'change')} of mind marked.`;
  return (
    <PageSection
      title="Testimony"
      count={testimony.length.toLocaleString('en')}
      hint={
        testimony.length === 0
          ? undefined
          : `In order of statement; what has no date comes last.${minds} Ctrl opens a place in a tab, with Shift to the side.`
      }
    >
      {testimony.length === 0 && (
        <p className="page__none">
          Nothing is said by this source yet. Select its words in a text and press Ctrl+Alt+W.
        </p>
      )}
      <div ref={box} {...lines.box}>
        {saidAtTimes(shown).map(({ date, entries }) => (
          <section key={entries[0]?.statement} className="testimony__time">
            <h3 className="testimony__date">
              {date === null ? 'Without a date' : edtfExplained(date).join(' · ') || date}
            </h3>
            <ul className="testimony__said" aria-label={date === null ? 'Without a date' : `Said ${date}`}>
              {entries.map((entry) => (
                <TestimonyLine
                  key={entry.statement}
                  entry={entry}
                  page={page}
                  changes={changes.filter(
                    ({ first, second }) => first === entry.statement || second === entry.statement,
                  )}
                  dateOf={(id) => dates.get(id) ?? null}
                  line={lines.line(places.get(entry.statement) ?? 0, walked.length)}
                  onOpen={onOpen}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {testimony.length > shown.length && (
        <Button size="s" variant="quiet" className="page__more" onClick={() => setAll(true)}>
          Show all {testimony.length.toLocaleString('en')}
        </Button>
      )}
    </PageSection>
  );
}
