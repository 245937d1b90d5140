import { STANCES } from '#shared/model/case.ts';
import { STANCE_MEANINGS } from '../pieces/stance-words.ts';
import { StanceMark } from '../pieces/StanceMark.tsx';
import { ConflictSign, JudgementSign } from './MatrixCellContent.tsx';

/** What the signs in the cells mean. */
export function MatrixLegend() {
  return (
    <section aria-label="What the signs mean">
      <dl className="matrix-legend">
        {STANCES.map((stance) => (
          <div key={stance} className="matrix-legend__sign">
            <dt>
              <StanceMark stance={stance} />
            </dt>
            <dd>{STANCE_MEANINGS[stance]}</dd>
          </div>
        ))}
        <div className="matrix-legend__sign">
          <dt>
            <ConflictSign itself={false} />
          </dt>
          <dd>computed: no value is both, such as 50 and over 200</dd>
        </div>
        <div className="matrix-legend__sign">
          <dt>
            <ConflictSign itself />
          </dt>
          <dd>computed: the same speaker, or document, gives what cannot be together</dd>
        </div>
        <div className="matrix-legend__sign">
          <dt>
            <JudgementSign judgement="unclear" />
          </dt>
          <dd>your judgement, which changes nothing that is computed</dd>
        </div>
        <div className="matrix-legend__sign">
          <dt>an empty cell</dt>
          <dd>silent: says nothing of it, which is no contradiction</dd>
        </div>
      </dl>
    </section>
  );
}
