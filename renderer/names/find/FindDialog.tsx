import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import type { ProposedName } from '#shared/model/name.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { counted } from '../../ui/counted.ts';
import { NameChooser } from '../NameChooser.tsx';
import { LookingLine } from './LookingLine.tsx';
import { OfferList } from './OfferList.tsx';
import { ProposalList } from './ProposalList.tsx';
import { useFinds } from './use-finds.ts';
import { useLooking } from './use-looking.ts';
import './find-names.css';

/** Offers what looks like a name in the texts of the library. Nothing becomes one until a person says so. */
export function FindDialog({ onClose }: { onClose: () => void }) {
  const looking = useLooking();
  const finds = useFinds(looking);
  /** What is to become another name of one that is there. */
  const [given, setGiven] = useState<ProposedName | null>(null);
  const { proposals, offers, meant } = finds;

  if (given) {
    return (
      <Dialog
        open
        title={`Whose name is “${given.name}”?`}
        width="s"
        onClose={onClose}
        footer={
          <Button icon={ArrowLeft} onClick={() => setGiven(null)}>
            Back
          </Button>
        }
      >
        <NameChooser
          label="Whose name it is"
          onChoose={(name) => {
            setGiven(null);
            finds.give(given, name);
          }}
        />
      </Dialog>
    );
  }
  return (
    <Dialog
      open
      title="Find names"
      description="What looks like a name in your texts. None becomes one until you say so."
      width="l"
      onClose={onClose}
      footer={
        <>
          <span className="find-names__chosen" role="status">
            {meant.length > 0 && `${meant.length.toLocaleString('en')} selected`}
          </span>
          {meant.length > 0 ? (
            <>
              <Button onClick={() => finds.dismiss(meant)}>No names</Button>
              <Button variant="primary" onClick={() => finds.make(meant)}>
                Make {counted(meant.length, 'name')}
              </Button>
            </>
          ) : (
            <Button onClick={onClose}>Done</Button>
          )}
        </>
      }
    >
      <LookingLine looking={looking} />
      {looking.state === 'done' && proposals.length === 0 && offers.length === 0 && (
        <EmptyState
          title={finds.hasSettled ? 'Nothing more to decide' : 'Nothing that looks like a new name'}
        >
          <p>Import more, or select words in a text and add them to the names.</p>
        </EmptyState>
      )}
      {offers.length > 0 && (
        <OfferList offers={offers} onAct={finds.takeOffer} onDismiss={finds.dismissOffer} />
      )}
      {proposals.length > 0 && (
        <ProposalList
          proposals={proposals}
          chosen={finds.chosen}
          onChosen={finds.setChosen}
          kindOf={finds.kindOf}
          onKind={finds.setKind}
          onMake={(one) => finds.make([one])}
          onDismiss={(one) => finds.dismiss([one])}
          onGive={setGiven}
        />
      )}
    </Dialog>
  );
}
