import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { ImportReport } from '#shared/model/report.ts';
import type { Block } from '#shared/model/text.ts';
import { CharacterBar } from './CharacterBar.tsx';
import { auditFindings } from './audit-findings.ts';
import { DroppedPieces } from './mending/DroppedPieces.tsx';
import type { Mending } from './mending/use-mending.ts';

interface Props {
  readonly report: ImportReport;
  /** All of the text. */
  readonly blocks: readonly Block[];
  /** Null where the text cannot be mended. */
  readonly mending: Mending | null;
}

/** What became of the file on import, for the person to check. */
export function ImportReportView({ report, blocks, mending }: Props) {
  const { audit, losses } = report;
  const findings = auditFindings(audit);
  const troubled = findings.filter((finding) => finding.labels.length > 0);
  const sound = findings.filter((finding) => finding.labels.length === 0);
  return (
    <>
      <section className="report-part" aria-labelledby="report-footnotes">
        <h3 id="report-footnotes">Footnotes</h3>
        <ul className="report-findings">
          {troubled.map((finding) => (
            <li key={finding.question} className="report-finding report-finding-troubled">
              <TriangleAlert size={15} aria-hidden />
              <div>
                <strong>{finding.question}</strong>
                <p>{finding.sentence}</p>
              </div>
            </li>
          ))}
          {sound.map((finding) => (
            <li key={finding.question} className="report-finding">
              <CircleCheck size={15} aria-hidden />
              <p>{finding.sentence}</p>
            </li>
          ))}
        </ul>
      </section>
      {losses.length > 0 && (
        <section className="report-part" aria-labelledby="report-losses">
          <h3 id="report-losses">What could not be carried over</h3>
          <ul className="report-findings">
            {losses.map((loss) => (
              <li key={loss} className="report-finding report-finding-troubled">
                <TriangleAlert size={15} aria-hidden />
                <p>{loss}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="report-part" aria-labelledby="report-dropped">
        <h3 id="report-dropped">Left out of the text</h3>
        <DroppedPieces dropped={audit.dropped} blocks={blocks} mending={mending} />
      </section>
      <section className="report-part" aria-labelledby="report-characters">
        <h3 id="report-characters">Where every character went</h3>
        <CharacterBar characters={audit.characters} />
      </section>
    </>
  );
}
