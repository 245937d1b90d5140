import { CircleCheck, Info, TriangleAlert, X } from 'lucide-react';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import './toast.css';

export interface Toast {
  readonly message: string;
  /** A failure stays until it is dismissed. */
  readonly kind?: 'info' | 'success' | 'failure';
  /** Shown small under the sentence of a failure. */
  readonly code?: string;
  readonly action?: { readonly label: string; readonly onAct: () => void };
  /** Calls `over` once what it says, or offers, holds no more. Answers a function that ends the watching. */
  readonly until?: (over: () => void) => () => void;
}

type ShowToast = (toast: Toast) => void;

const ToastContext = createContext<ShowToast>(() => undefined);

/** Answers a function that shows a short message at the foot of the window. */
export function useToast(): ShowToast {
  return useContext(ToastContext);
}

interface ShownToast extends Toast {
  readonly key: number;
}

const AT_ONCE = 3;

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly ShownToast[]>([]);
  const lastKey = useRef(0);

  const show = useCallback<ShowToast>((toast) => {
    lastKey.current += 1;
    const shown = { ...toast, key: lastKey.current };
    setToasts((others) =>
      [...others.filter(({ message }) => message !== toast.message), shown].slice(-AT_ONCE),
    );
  }, []);
  const dismiss = useCallback(
    (key: number) => setToasts((others) => others.filter((other) => other.key !== key)),
    [],
  );

  return (
    <ToastContext value={show}>
      {children}
      {createPortal(
        <section className="ui-toasts" aria-label="Messages">
          <ol className="ui-toasts__list" aria-live="polite" aria-relevant="additions">
            {toasts.map((toast) => (
              <ToastLine key={toast.key} toast={toast} onDismiss={dismiss} />
            ))}
          </ol>
        </section>,
        document.body,
      )}
    </ToastContext>
  );
}

const SHOWN_MS = 6000;
const SHOWN_WITH_ACTION_MS = 10_000;
const ICONS = { info: Info, success: CircleCheck, failure: TriangleAlert } as const;

function ToastLine({ toast, onDismiss }: { toast: ShownToast; onDismiss: (key: number) => void }) {
  const { key, message, kind = 'info', code, action, until } = toast;
  const [held, setHeld] = useState(false);
  const Icon = ICONS[kind];

  useEffect(() => {
    if (held || kind === 'failure') return undefined;
    const timer = setTimeout(() => onDismiss(key), action ? SHOWN_WITH_ACTION_MS : SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held, kind, action, key, onDismiss]);
  useEffect(() => until?.(() => onDismiss(key)), [until, key, onDismiss]);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- pointing at it only keeps it from leaving
    <li
      className={`ui-toast ui-toast--${kind}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon aria-hidden className="ui-toast__icon" size={16} />
      <p className="ui-toast__words" dir="ltr">
        {message}
        {code !== undefined && <code className="ui-toast__code">{code}</code>}
      </p>
      {action && (
        <Button
          size="s"
          variant="quiet"
          className="ui-toast__action"
          onClick={() => {
            onDismiss(key);
            action.onAct();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton label="Dismiss" icon={X} size="s" onClick={() => onDismiss(key)} />
    </li>
  );
}
