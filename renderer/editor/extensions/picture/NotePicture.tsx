import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import type { NodeKey } from 'lexical';
import { useState } from 'react';
import type { PictureId } from '#shared/model/ids.ts';
import { selectNode } from '../../select-node.ts';
import { openNode } from '../node-card/opened-node.ts';
import { SIZE_PICTURE } from './picture-commands.ts';
import { SizeHandle } from './SizeHandle.tsx';
import { usePictureAddress } from './use-picture-address.ts';
import './picture.css';

interface Props {
  readonly nodeKey: NodeKey;
  readonly pictureId: PictureId | null;
  readonly alt: string;
  /** In per cent of the width of the text. */
  readonly width: number | null;
}

/** A picture with what it shows under it. */
export function NotePicture(props: Props) {
  if (props.pictureId === null) return <p className="picture-problem">This picture is not in the library.</p>;
  return <KnownPicture {...props} pictureId={props.pictureId} />;
}

function KnownPicture({ nodeKey, pictureId, alt, width }: Props & { readonly pictureId: PictureId }) {
  const [editor] = useLexicalComposerContext();
  const editable = useLexicalEditable();
  const found = usePictureAddress(pictureId);
  const [broken, setBroken] = useState(false);
  // While its corner is dragged.
  const [tried, setTried] = useState<number | null>(null);
  const shownWidth = tried ?? width;
  const select = () => selectNode(editor, nodeKey);
  return (
    <figure
      className="note-picture-figure"
      data-sized={shownWidth !== null}
      style={shownWidth === null ? {} : { inlineSize: `${shownWidth}%` }}
    >
      {found.state === 'failed' || broken ? (
        <p className="picture-problem">
          {found.state === 'failed' ? found.sentence : 'This picture is damaged and cannot be shown.'}
        </p>
      ) : (
        <span className="note-picture-frame">
          {found.state === 'shown' && (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the arrow keys reach it
            <img
              src={found.address}
              alt={alt === '' ? 'Picture without a description' : alt}
              draggable={false}
              onClick={select}
              onError={() => setBroken(true)}
            />
          )}
          {editable && found.state === 'shown' && (
            <SizeHandle
              onTry={setTried}
              onSet={(set) => editor.dispatchCommand(SIZE_PICTURE, { key: nodeKey, width: set })}
            />
          )}
        </span>
      )}
      <Caption
        alt={alt}
        onOpen={
          editable
            ? () => {
                select();
                openNode(editor, nodeKey);
              }
            : null
        }
      />
    </figure>
  );
}

/** The description, which is the picture's caption too, so that a screen reader need not read it twice. */
function Caption({ alt, onOpen }: { readonly alt: string; readonly onOpen: (() => void) | null }) {
  if (onOpen === null) {
    return alt === '' ? null : (
      <figcaption aria-hidden dir="auto">
        {alt}
      </figcaption>
    );
  }
  return (
    <figcaption>
      <button
        type="button"
        tabIndex={-1}
        dir="auto"
        className={alt === '' ? 'picture-caption picture-caption--empty' : 'picture-caption'}
        aria-label="Describe the picture"
        onClick={onOpen}
      >
        {alt === '' ? 'Describe the picture' : alt}
      </button>
    </figcaption>
  );
}
