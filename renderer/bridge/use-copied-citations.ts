import { CITATION_LOCALES, CITATION_STYLES, type ExportOptions } from '#shared/model/export.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import { readRemembered } from '../ui/remembered.ts';
import { STYLE_NAMES } from '../ui/style-names.ts';
import { useToast } from '../ui/Toast.tsx';
import { copyWords } from './clipboard.ts';
import { useLibrary } from './library-context.tsx';
import { useTellFailure } from './use-tell-failure.ts';

/** Puts documents on the clipboard as a list of works cited has them, in the style that notes were exported in last. */
export function useCopiedCitations(): (ids: readonly DocumentId[]) => void {
  const { call } = useLibrary();
  const toast = useToast();
  const tellFailure = useTellFailure();
  return (ids) => {
    const styling = lastStyling();
    call('citations.copied', ids, styling)
      .then((copied) => copyWords(copied))
      .then(() => toast({ kind: 'success', message: `Copied in the style ${STYLE_NAMES[styling.style]}.` }))
      .catch(tellFailure);
  };
}

function lastStyling(): Required<Pick<ExportOptions, 'style' | 'locale'>> {
  const kept = readRemembered('export choices');
  const of = (name: string): unknown =>
    typeof kept === 'object' && kept !== null ? Reflect.get(kept, name) : null;
  return {
    style: CITATION_STYLES.find((one) => one === of('style')) ?? 'mla',
    locale: CITATION_LOCALES.find((one) => one === of('locale')) ?? 'en',
  };
}
