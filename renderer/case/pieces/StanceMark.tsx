import { valueInWords } from '#shared/case/in-words.ts';
import type { GivenValue, Stance } from '#shared/model/case.ts';
import { STANCE_ICONS } from './stance-words.ts';
import './marks.css';

interface Props {
  readonly stance: Stance;
  /** What it gives for the claim; null or absent for nothing. */
  readonly value?: GivenValue | null;
}

/** What words mean for a claim. */
export function StanceMark({ stance, value = null }: Props) {
  const Icon = STANCE_ICONS[stance];
  return (
    <span className="stance-mark" data-stance={stance}>
      <Icon aria-hidden className="stance-mark__icon" size={13} strokeWidth={2.4} />
      {stance}
      {value !== null && <bdi className="stance-mark__value">{valueInWords(value)}</bdi>}
    </span>
  );
}
