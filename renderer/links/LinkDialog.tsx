import { ArrowDownUp } from 'lucide-react';
import { type FormEvent, useId, useRef, useState } from 'react';
import { ID_PATTERN, type LinkTypeId, toLinkTypeId } from '#shared/model/ids.ts';
import type { LinkEndView, LinkView } from '#shared/model/link.ts';
import { sentenceFor } from '../bridge/client.ts';
import { useLibrary } from '../bridge/library-context.tsx';
import { useOnce } from '../bridge/use-once.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { LinkEndCard } from '../ui/LinkEndCard.tsx';
import { readRemembered, remember } from '../ui/remembered.ts';
import { useToast } from '../ui/Toast.tsx';
import { TypeChoice } from './TypeChoice.tsx';
import type { LinkTypes } from './use-link-types.ts';
import './link-dialog.css';

/** Two ends to be linked, the type to be offered first if there is one; or a link to be changed. */
export type Asked =
  | { readonly from: LinkEndView; readonly to: LinkEndView; readonly typeId: LinkTypeId | null }
  | { readonly link: LinkView };

interface Props {
  readonly asked: Asked;
  readonly kinds: LinkTypes;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** What a link says of its ends, in which direction, and what there is to say of it. */
export function LinkDialog({ asked, kinds, onDone, onClose }: Props) {
  const { call } = useLibrary();
  const toast = useToast();
  const id = useId();
  const list = useRef<HTMLSelectElement>(null);
  const link = 'link' in asked ? asked.link : null;
  const [typeId, setTypeId] = useState(() => ('link' in asked ? asked.link.typeId : firstType(asked.typeId)));
  const [turned, setTurned] = useState(false);
  const [comment, setComment] = useState(link?.comment ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const [first, second] = endsOf(asked, turned);
  const type = kinds.types.find((one) => one.id === typeId);
  const once = useOnce(setProblem);

  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    once(async () => {
      if (link) await call('links.change', link.id, { typeId, comment, turned });
      else await call('links.make', typeId, endOf(first), endOf(second), comment);
      if (!link) remember('link-type', typeId);
      toast({ kind: 'success', message: link ? 'The link was changed.' : 'Linked.' });
      onDone();
    });
  };

  return (
    <Dialog
      open
      title={link ? 'Change link' : 'New link'}
      onClose={onClose}
      firstField={list}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="primary" type="submit" form={id} disabled={!type}>
            {link ? 'Change' : 'Link'}
          </Button>
        </>
      }
    >
      <form id={id} className="link-dialog" onSubmit={submit}>
        <div className="link-dialog__end">
          <LinkEndCard end={first} />
        </div>
        <div className="link-dialog__middle">
          <output className="link-dialog__says">{type?.name ?? '…'}</output>
          <Button
            size="s"
            variant="quiet"
            icon={ArrowDownUp}
            onClick={() => setTurned((before) => !before)}
            disabled={type?.name === type?.inverse}
          >
            Turn round
          </Button>
        </div>
        <div className="link-dialog__end">
          <LinkEndCard end={second} />
        </div>
        <TypeChoice kinds={kinds} chosen={typeId} onChoose={setTypeId} onEnter={submit} list={list} />
        <label className="link-dialog__label" htmlFor={`${id}-comment`}>
          Comment
        </label>
        <textarea
          id={`${id}-comment`}
          className="link-dialog__comment"
          rows={2}
          dir="auto"
          value={comment}
          onChange={(event) => setComment(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
          }}
        />
        {problem !== null && <ErrorNote>{problem}</ErrorNote>}
        {kinds.error !== undefined && <ErrorNote>{sentenceFor(kinds.error)}</ErrorNote>}
      </form>
    </Dialog>
  );
}

function endsOf(asked: Asked, turned: boolean): readonly [LinkEndView, LinkEndView] {
  const [from, to] =
    'link' in asked
      ? asked.link.forward
        ? [asked.link.here, asked.link.there]
        : [asked.link.there, asked.link.here]
      : [asked.from, asked.to];
  return turned ? [to, from] : [from, to];
}

function endOf(view: LinkEndView) {
  switch (view.kind) {
    case 'passage':
      return { kind: view.kind, id: view.id };
    case 'note':
      return { kind: view.kind, id: view.id };
    case 'document':
      return { kind: view.kind, id: view.id };
  }
}

/** The one given last, as people make links of a kind in a row. */
function firstType(wanted: LinkTypeId | null): LinkTypeId {
  const last = readRemembered('link-type');
  return wanted ?? toLinkTypeId(typeof last === 'string' && ID_PATTERN.test(last) ? last : 'supports');
}
