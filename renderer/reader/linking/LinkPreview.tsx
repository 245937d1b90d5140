import type { PassageId } from '#shared/model/ids.ts';
import { LINK_EVENTS } from '../../bridge/link-events.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import { endInWords } from '../../ui/LinkEndCard.tsx';

/** The links of a passage in a line each, while its mark is pointed at. */
export function LinkPreview({ passageId }: { passageId: PassageId }) {
  const links = useAnswer('links.of', [{ kind: 'passage', id: passageId }], LINK_EVENTS);
  if (links.value === undefined) return null;
  return links.value.map(({ id, forward, says, there }) => (
    <p key={`${id} ${forward}`} className="link-preview">
      <span className="link-preview__says">{says}</span> <bdi>{endInWords(there)}</bdi>
    </p>
  ));
}
