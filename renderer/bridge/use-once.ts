import { useRef } from 'react';
import { sentenceFor } from './client.ts';

/** Resolves with false where nothing came of it. */
type Work = () => Promise<unknown>;

/**
 * Carries out what a dialog is there for, once: Enter pressed twice, or a button, makes one. What fails is told as a sentence, and
 * can be tried again, as can that of which nothing came.
 */
export function useOnce(onFailed: (sentence: string) => void): (work: Work) => void {
  const isBegun = useRef(false);
  return (work) => {
    if (isBegun.current) return;
    isBegun.current = true;
    work().then(
      (came) => {
        isBegun.current = came !== false;
      },
      (error: unknown) => {
        isBegun.current = false;
        onFailed(sentenceFor(error));
      },
    );
  };
}
