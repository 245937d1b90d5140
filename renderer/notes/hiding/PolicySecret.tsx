import { useState } from 'react';
import type { PolicyId } from '#shared/model/ids.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { Button } from '../../ui/Button.tsx';

/** What proves hidden words; not drawn before it is asked for. */
export function PolicySecret({ id }: { id: PolicyId }) {
  const { call } = useLibrary();
  const [shown, setShown] = useState<string | null>(null);
  if (shown === null) {
    return (
      <Button
        size="s"
        variant="quiet"
        className="hiding__secret"
        onClick={() =>
          void call('redactions.secret', id).then(setShown, (error: unknown) => setShown(sentenceFor(error)))
        }
      >
        Show the secret
      </Button>
    );
  }
  return (
    <p className="hiding__spellings" role="status">
      Whoever has this secret can prove what stood in each hidden place. Keep it to yourself:{' '}
      <code className="hiding__code">{shown}</code>
    </p>
  );
}
