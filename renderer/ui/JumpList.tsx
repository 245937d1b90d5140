import { CornerPopover } from './CornerPopover.tsx';
import { type Choice, FilterList } from './FilterList.tsx';
import './jump-list.css';

interface Props<Entry extends Choice> {
  readonly label: string;
  readonly entries: readonly Entry[];
  /** Index of the entry where one is; null for none. */
  readonly current: number | null;
  readonly side: 'top' | 'bottom';
  readonly align?: 'start' | 'end';
  /** Goes there and takes the focus along. */
  readonly onChoose: (entry: Entry) => void;
  readonly onClose: () => void;
}

/** Places to go to, in a popover at the far end of what it is mounted in, which has to be positioned. Mounted means open. */
export function JumpList<Entry extends Choice>(props: Props<Entry>) {
  const { label, entries, current, side, align = 'end', onChoose, onClose } = props;
  return (
    <CornerPopover label={label} side={side} align={align} className="jump-list" onClose={onClose}>
      <FilterList
        label={label}
        entries={entries}
        current={current}
        onChoose={(entry) => {
          onChoose(entry);
          onClose();
        }}
      />
    </CornerPopover>
  );
}
