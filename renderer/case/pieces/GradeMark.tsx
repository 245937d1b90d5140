import { CREDIBILITY_MEANINGS, GRADE_MEANINGS } from '#shared/case/grades.ts';
import type { Credibility, Reliability } from '#shared/model/case.ts';
import './marks.css';

/** How reliable a source is judged to be, as a letter with its meaning. */
export function GradeMark({ reliability }: { reliability: Reliability | null }) {
  if (!reliability) return <span className="grade-mark grade-mark--none">not graded</span>;
  const { grade } = reliability;
  return (
    <span className="grade-mark" data-grade={grade}>
      <b className="grade-mark__letter">{grade}</b> {GRADE_MEANINGS[grade]}
    </span>
  );
}

/** How credible what is said is judged to be; nothing where nobody judged it. */
export function CredibilityMark({ credibility }: { credibility: Credibility | null }) {
  if (credibility === null) return null;
  return (
    <span className="grade-mark">
      <b className="grade-mark__letter">{credibility}</b> {CREDIBILITY_MEANINGS[credibility]}
    </span>
  );
}
