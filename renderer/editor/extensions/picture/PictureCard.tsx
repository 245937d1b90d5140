import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { type KeyboardEvent, useId } from 'react';
import { CardFoot } from '../../CardFoot.tsx';
import { TextCard } from '../../TextCard.tsx';
import { leaveNode, openNode, removeNode } from '../node-card/opened-node.ts';
import { useNodePlace, useNodeWriting } from '../node-card/use-opened-node.ts';
import { $isPictureNode, type PictureNode } from './PictureNode.tsx';

const WIDTHS: readonly { readonly width: number | null; readonly label: string }[] = [
  { width: null, label: 'As it is' },
  ...[25, 50, 75, 100].map((width) => ({ width, label: `${width} %` })),
];

/** What a picture shows, and how wide it is. */
export function PictureCard({ node }: { node: PictureNode }) {
  const [editor] = useLexicalComposerContext();
  const key = node.getKey();
  const [alt, width] = editor.read('latest', () => [node.getAlt(), node.getWidth()] as const);
  const place = useNodePlace(editor, key);
  const write = useNodeWriting(editor, key);
  const id = useId();

  const leave = () => leaveNode(editor, key);
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter') return;
    event.preventDefault();
    leave();
  };
  return (
    <TextCard place={place} label="Picture" onClose={() => openNode(editor, null)} onEscape={leave}>
      <label className="text-card__label" htmlFor={`${id}-alt`}>
        What it shows
      </label>
      <textarea
        id={`${id}-alt`}
        className="text-card__field picture-words"
        dir="auto"
        rows={2}
        defaultValue={alt}
        placeholder="For those who do not see it, and as its caption"
        onKeyDown={press}
        onChange={({ target }) =>
          write((written) => {
            if ($isPictureNode(written)) written.setAlt(target.value.replaceAll(/\s*\n\s*/g, ' '));
          })
        }
      />
      <fieldset className="picture-widths">
        <legend className="text-card__label">Width</legend>
        {WIDTHS.map(({ width: each, label }) => (
          <label key={label} className="picture-width">
            <input
              type="radio"
              name={`${id}-width`}
              checked={width === each}
              onChange={() =>
                write((written) => {
                  if ($isPictureNode(written)) written.setWidth(each);
                })
              }
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <CardFoot onRemove={() => removeNode(editor, key)} onDone={leave} />
    </TextCard>
  );
}
