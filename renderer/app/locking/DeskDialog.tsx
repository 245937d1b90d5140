import { type ReactNode, useId } from 'react';
import { useLibrary } from '../../bridge/library-context.tsx';
import { useAttempt } from '../../bridge/use-attempt.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLock } from './LockGate.tsx';
import { CLEAR_AFTER, type ClearAfter, type useOwnCopies } from './use-own-copies.ts';
import '../../ui/field.css';
import './desk-dialog.css';

/** In minutes. */
const LOCK_AFTER = [5, 15, 30, 60, null] as const;
const CLEAR_WORDS: ReadonlyMap<ClearAfter, string> = new Map([
  [null, 'Never'],
  [30, '30 seconds'],
  [60, '1 minute'],
  [300, '5 minutes'],
]);

interface Props {
  readonly copies: ReturnType<typeof useOwnCopies>;
  /** Asks for a passphrase, which the library does not have. */
  readonly onSet: () => void;
  readonly onClose: () => void;
}

/** What happens by itself when the person has left the desk. */
export function DeskDialog({ copies, onSet, onClose }: Props) {
  const { call } = useLibrary();
  const attempt = useAttempt();
  const { isEncrypted, autoLockMinutes } = useLock();
  return (
    <Dialog
      open
      title="When you leave the desk"
      width="s"
      onClose={onClose}
      footer={
        <Button variant="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      <div className="desk">
        <Choice
          label="Lock the library"
          values={lockChoices(autoLockMinutes)}
          value={autoLockMinutes}
          wordsOf={lockWords}
          disabled={!isEncrypted}
          onValue={(minutes) => attempt(call('lock.setAutoLock', minutes))}
        >
          {isEncrypted ? (
            'Counted from the last key or movement of the pointer in this window. What you write is saved first.'
          ) : (
            <>
              Only a library with a passphrase can be locked.
              <Button size="s" onClick={onSet}>
                Lock with Passphrase…
              </Button>
            </>
          )}
        </Choice>
        <Choice
          label="Clear what was copied here"
          values={CLEAR_AFTER}
          value={copies.clearAfter}
          wordsOf={(seconds) => (seconds === null ? 'Never' : `After ${CLEAR_WORDS.get(seconds)}`)}
          onValue={copies.chooseClearAfter}
        >
          Only if the clipboard still holds it, and in any case when the library is locked. A program that
          keeps a history of the clipboard keeps what it has seen.
        </Choice>
      </div>
    </Dialog>
  );
}

function lockWords(minutes: number | null): string {
  if (minutes === null) return 'Never by itself';
  return minutes === 60 ? 'After 1 hour' : `After ${minutes} minutes`;
}

/** One that was chosen elsewhere is among them. */
function lockChoices(minutes: number | null): readonly (number | null)[] {
  if (minutes === null || LOCK_AFTER.some((one) => one === minutes)) return LOCK_AFTER;
  return [minutes, ...LOCK_AFTER];
}

interface ChoiceProps<Value> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly wordsOf: (value: Value) => string;
  readonly disabled?: boolean;
  readonly onValue: (value: Value) => void;
  readonly children: ReactNode;
}

function Choice<Value>(props: ChoiceProps<Value>) {
  const { label, values, value, wordsOf, disabled, onValue, children } = props;
  const id = useId();
  return (
    <div className="desk__choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="ui-field"
        aria-describedby={`${id}-words`}
        disabled={disabled}
        value={values.indexOf(value)}
        onChange={({ target }) => {
          const chosen = values[Number(target.value)];
          if (chosen !== undefined) onValue(chosen);
        }}
      >
        {values.map((one, index) => (
          <option key={wordsOf(one)} value={index}>
            {wordsOf(one)}
          </option>
        ))}
      </select>
      <p id={`${id}-words`} className="desk__words">
        {children}
      </p>
    </div>
  );
}
