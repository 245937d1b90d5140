import type { PassageId } from '#shared/model/ids.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { LINK_EVENTS } from '../../bridge/link-events.ts';
import { useLinking } from '../../bridge/linking.tsx';
import { useAnswer } from '../../bridge/use-answer.ts';
import { besideIfAsked } from '../../bridge/where-to-open.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { LinkList } from '../../ui/LinkList.tsx';

interface Props {
  readonly passageId: PassageId;
  /** Before something opens that the card would lie over. */
  readonly onLeave: () => void;
}

/** The links of a passage, in its card. */
export function PassageLinks({ passageId, onLeave }: Props) {
  const linking = useLinking();
  const links = useAnswer('links.of', [{ kind: 'passage', id: passageId }], LINK_EVENTS);
  if (links.state === 'failed') return <ErrorNote>{sentenceFor(links.error)}</ErrorNote>;
  if (links.value === undefined || links.value.length === 0) return null;
  return (
    <>
      <p className="passage-used">{links.value.length === 1 ? 'Link' : 'Links'}</p>
      <LinkList
        label="Links of this passage"
        links={links.value}
        onOpen={(end, event) => {
          onLeave();
          linking.open(end, besideIfAsked(event));
        }}
        onChange={(link) => {
          onLeave();
          linking.change(link);
        }}
        onDelete={linking.remove}
      />
    </>
  );
}
