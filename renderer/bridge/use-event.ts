import { useEffect, useEffectEvent } from 'react';
import type { EventName, Events } from '#shared/ipc/contract.ts';
import { useLibrary } from './library-context.tsx';

export function useEvent<N extends EventName>(name: N, listener: (event: Events[N]) => void): void {
  const { listen } = useLibrary();
  const heard = useEffectEvent(listener);
  useEffect(() => listen(name, (event) => heard(event)), [listen, name]);
}
