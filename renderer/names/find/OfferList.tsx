import { X } from 'lucide-react';
import { useState } from 'react';
import type { AliasOffer, NameKind } from '#shared/model/name.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { KindSelect } from '../KindSelect.tsx';
import { listed } from '../../ui/counted.ts';
import { offerKey } from './finds.ts';

interface Props {
  readonly offers: readonly AliasOffer[];
  readonly onAct: (offer: AliasOffer, act: () => Promise<unknown>, done: string) => void;
  readonly onDismiss: (offer: AliasOffer) => void;
}

const MOST_AT_FIRST = 8;

/** Short forms that a text explains itself: “Valley Observers (VO)”. */
export function OfferList({ offers, onAct, onDismiss }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? offers : offers.slice(0, MOST_AT_FIRST);
  return (
    <section className="find-names__part" aria-label="Short forms that texts explain">
      <h3 className="find-names__heading">
        Short forms that texts explain{' '}
        <span className="find-names__count">{offers.length.toLocaleString('en')}</span>
      </h3>
      <ol className="find-names__list">
        {shown.map((offer) => (
          <OfferRow key={offerKey(offer)} offer={offer} onAct={onAct} onDismiss={onDismiss} />
        ))}
      </ol>
      {offers.length > shown.length && (
        <Button size="s" variant="quiet" onClick={() => setAll(true)}>
          Show all {offers.length.toLocaleString('en')}
        </Button>
      )}
    </section>
  );
}

interface RowProps extends Omit<Props, 'offers'> {
  readonly offer: AliasOffer;
}

function OfferRow({ offer, onAct, onDismiss }: RowProps) {
  const { call } = useLibrary();
  const [kind, setKind] = useState<NameKind>('organisation');
  const { full, short, nameId, snippet } = offer;
  const shortWords = listed(short);
  const add = () =>
    onAct(
      offer,
      async () => {
        const id = nameId ?? (await call('names.create', full, kind)).id;
        const { revisionId, start, end } = offer;
        const passage = await call('passages.create', { revisionId, start, end });
        const facts = { kind: 'acronym', language: null, validFrom: null, validTo: null } as const;
        for (const one of short) await call('names.addAlias', id, one, facts, passage.id);
      },
      `“${full}” also goes by “${shortWords}”.`,
    );
  return (
    <li className="find-names__row">
      <p className="find-names__name">
        <bdi>{full}</bdi>
        <span className="find-names__is" aria-label="is">
          =
        </span>
        <bdi>{shortWords}</bdi>
      </p>
      <span className="find-names__acts">
        {nameId === null && <KindSelect label={`Kind of ${full}`} kind={kind} onKind={setKind} />}
        <Button size="s" onClick={add}>
          {nameId === null ? 'Make the name' : 'Add'}
        </Button>
        <IconButton label={`Not this: ${shortWords}`} icon={X} size="s" onClick={() => onDismiss(offer)} />
      </span>
      <div className="find-names__example">
        <MarkedText snippet={snippet} />
      </div>
    </li>
  );
}
