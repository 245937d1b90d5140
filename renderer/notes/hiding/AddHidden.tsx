import { useMemo } from 'react';
import type { KeptHiddenName } from '#shared/model/redaction.ts';
import { nameKey, tidyName } from '#shared/organisation/name.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import { Checklist } from '../../ui/Checklist.tsx';

interface Props {
  readonly hide: readonly KeptHiddenName[];
  readonly onHide: (hide: readonly KeptHiddenName[]) => void;
}

/** A library may have thousands. */
const MOST = 100;

/** The names of the library, found by any of their spellings, to be ticked; other words can be typed. */
export function AddHidden({ hide, onHide }: Props) {
  const names = useAnswer('names.list', [], ['names.changed']).value;
  const entries = useMemo(
    () =>
      (names ?? []).map((one) => ({
        key: one.id,
        name: [one.name, ...one.aliases].join(' · '),
        checked: hide.some(({ nameId }) => nameId === one.id),
        of: one,
      })),
    [names, hide],
  );
  return (
    <div className="hiding__add">
      <p className="hiding__label">Add somebody</p>
      <Checklist
        label="Add somebody"
        placeholder="Type a name"
        empty="The library knows no names yet. Type one."
        entries={entries}
        most={MOST}
        onToggle={({ of, checked }) =>
          onHide(
            checked
              ? hide.filter(({ nameId }) => nameId !== of.id)
              : [...hide, { nameId: of.id, name: of.name, as: '' }],
          )
        }
        making={{
          tidy: (text) => (/\p{L}/u.test(text) ? tidyName(text).replaceAll('█', '') : ''),
          act: 'Hide',
          onMake: (name) => {
            if (hide.some((one) => nameKey(one.name) === nameKey(name))) return;
            onHide([...hide, { nameId: null, name, as: '' }]);
          },
        }}
      />
    </div>
  );
}
