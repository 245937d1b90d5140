import { toDocumentId, toNameId, toRevisionId } from '#shared/model/ids.ts';
import {
  NOTHING_OPEN,
  openTarget,
  type ReadingViews,
  type Standing,
} from '../../../../../renderer/app/views/reading-views.ts';
import { idOf, isText, type TabTarget } from '../../../../../renderer/app/views/tab-target.ts';
import type { ReaderTarget } from '../../../../../renderer/bridge/targets.ts';
import type { Where } from '../../../../../renderer/bridge/where-to-open.ts';

/** A text by its name, which is also that of its document. */
export function textOf(name: string, extra: Partial<ReaderTarget> = {}): ReaderTarget {
  return { documentId: toDocumentId(`d-${name}`), revisionId: toRevisionId(`r-${name}`), ...extra };
}

/** The page of a name. */
export function pageOf(name: string): TabTarget {
  return { nameId: toNameId(`m-${name.toLowerCase()}`) };
}

/** Every view stands at this block. */
export function standingAt(ordinal: number): Standing {
  return () => placeAt(ordinal);
}

export function placeAt(ordinal: number) {
  return { words: `words ${ordinal}`, ordinal, shift: 0, focus: null };
}

/** Opens texts one after the other: `a`, `tab:b`, `side:c`; what begins with a capital is the page of a name. */
export function opened(...texts: readonly string[]): ReadingViews {
  return texts.reduce((now, text) => {
    const [name = '', where = 'here'] = text.split(':').toReversed();
    const target = /^[A-Z]/.test(name) ? pageOf(name) : textOf(name);
    return openTarget(now, target, { where: toWhere(where), standing: standingAt(0) });
  }, NOTHING_OPEN);
}

function toWhere(word: string): Where {
  if (word === 'here' || word === 'tab' || word === 'side') return word;
  throw new Error(`no way to open: ${word}`);
}

/** The names of the open texts, the ones on the screen in brackets, the view in use with a star: `*a [b] | [c]`. */
export function drawn({ views, active }: ReadingViews): string {
  return views
    .map((view) => {
      const names = view.tabs.map(({ key, target }) => {
        const id = idOf(target).slice(2);
        const name = isText(target) ? id : id.slice(0, 1).toUpperCase() + id.slice(1);
        return key === view.shown ? `[${name}]` : name;
      });
      return `${view.id === active ? '*' : ''}${names.join(' ')}`;
    })
    .join(' | ');
}
