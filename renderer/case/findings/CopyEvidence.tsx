import { edtfInWords } from '#shared/edtf/in-words.ts';
import type { CaseFinding } from '#shared/model/case-findings.ts';
import { counted } from '../../ui/counted.ts';
import type { OpenFromCase } from '../case-page.ts';
import { commonWords } from './common-words.ts';
import { FoundPlaceButton } from './FoundPlaceButton.tsx';

type Copy = Extract<CaseFinding, { kind: 'copy' }>;

interface Props {
  readonly finding: Copy;
  readonly onOpen: OpenFromCase;
}

/** Beyond these a person has seen enough. */
const MOST = 12;

/** The passages of two texts beside each other, with the words that they have in common marked. */
export function CopyEvidence({ finding: { source, copy, passages }, onOpen }: Props) {
  return (
    <>
      <div className="copy-evidence copy-evidence--titles">
        <Titled document={source} />
        <Titled document={copy} />
      </div>
      {passages.slice(0, MOST).map((pair) => (
        <div key={`${pair.source.start} ${pair.copy.start}`} className="copy-evidence">
          <FoundPlaceButton
            place={pair.source}
            titled
            marks={commonWords(pair.copy.words, pair.source.words)}
            onOpen={onOpen}
          />
          <FoundPlaceButton
            place={pair.copy}
            titled
            marks={commonWords(pair.source.words, pair.copy.words)}
            onOpen={onOpen}
          />
        </div>
      ))}
      {passages.length > MOST && (
        <p className="finding__facts">And {counted(passages.length - MOST, 'passage')} more.</p>
      )}
    </>
  );
}

function Titled({ document: { title, published } }: { document: Copy['source'] }) {
  return (
    <p className="copy-evidence__title">
      <bdi>{title}</bdi>
      <span className="finding__facts">{published === null ? 'without a date' : edtfInWords(published)}</span>
    </p>
  );
}
