import { type RefObject, useEffect, useId, useState } from 'react';
import { SHORTEST_PASSPHRASE } from '#shared/model/lock.ts';
import { PassphraseField } from './PassphraseField.tsx';
import { type Strength, strengthOf } from './strength.ts';

export interface Chosen {
  readonly passphrase: string;
  /** Typed once more. */
  readonly again: string;
}

export const NOTHING_CHOSEN: Chosen = { passphrase: '', again: '' };

const STRENGTHS: Readonly<Record<Strength, string>> = {
  short: `At least ${SHORTEST_PASSPHRASE} signs.`,
  weak: 'Easy to guess: a thousand machines would have it within days.',
  fair: 'Not easy to guess: a thousand machines would need weeks to years.',
  strong: 'Hard to guess: a thousand machines would need more than a lifetime.',
};

export function isChosen({ passphrase, again }: Chosen): boolean {
  const signs = passphrase.normalize('NFC');
  return signs.length >= SHORTEST_PASSPHRASE && signs === again.normalize('NFC');
}

interface Props {
  readonly field?: RefObject<HTMLInputElement | null>;
  readonly chosen: Chosen;
  readonly onChosen: (chosen: Chosen) => void;
}

/** A new passphrase, typed twice, how hard it is to guess, and what it is to forget it. */
export function NewPassphrase({ field, chosen, onChosen }: Props) {
  const { passphrase, again } = chosen;
  const strength = useStrength(passphrase);
  const id = useId();
  const differs = again !== '' && !passphrase.normalize('NFC').startsWith(again.normalize('NFC'));
  return (
    <>
      <PassphraseField
        {...(field ? { field } : {})}
        label="New passphrase"
        password={passphrase}
        describedBy={`${id}-strength`}
        onChange={(next) => onChosen({ ...chosen, passphrase: next })}
      />
      <p id={`${id}-strength`} className="passphrase__told" role="status" data-strength={strength}>
        {strength === null
          ? 'Four or five unrelated words are easy to keep in mind and hard to guess.'
          : STRENGTHS[strength]}
      </p>
      <PassphraseField
        label="The same passphrase again"
        password={again}
        describedBy={`${id}-again`}
        invalid={differs}
        onChange={(next) => onChosen({ ...chosen, again: next })}
      />
      <p id={`${id}-again`} className="passphrase__told" role="status">
        {differs && 'The two are not the same.'}
      </p>
      <p className="passphrase__warning">
        <strong>Forgotten means lost.</strong> Nobody can find a passphrase again, and Ibid keeps it nowhere.
      </p>
    </>
  );
}

/** Null while nothing is typed. */
function useStrength(passphrase: string): Strength | null {
  const [judged, setJudged] = useState<Strength | null>(null);
  useEffect(() => {
    if (passphrase === '') return undefined;
    let isMeant = true;
    void strengthOf(passphrase).then((strength) => isMeant && setJudged(strength));
    return () => {
      isMeant = false;
    };
  }, [passphrase]);
  return passphrase === '' ? null : judged;
}
