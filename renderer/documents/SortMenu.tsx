import { ArrowDownUp } from 'lucide-react';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu } from '../ui/Menu.tsx';
import type { Sorting } from './sorting.ts';

interface Props<Order extends string> {
  readonly labels: Readonly<Record<Order, string>>;
  readonly orders: readonly Order[];
  readonly sorting: Sorting<Order>;
  readonly onSort: (sorting: Sorting<Order>) => void;
}

export function SortMenu<Order extends string>({ labels, orders, sorting, onSort }: Props<Order>) {
  return (
    <Menu
      align="end"
      trigger={
        <IconButton label={`Sorted by ${labels[sorting.order].toLowerCase()}`} icon={ArrowDownUp} size="s" />
      }
      entries={[
        { kind: 'heading', label: 'Sort by' },
        ...orders.map((order) => ({
          kind: 'choice' as const,
          label: labels[order],
          checked: order === sorting.order,
          onSelect: () => onSort({ ...sorting, order }),
        })),
        { kind: 'separator' },
        {
          kind: 'choice',
          label: 'Reverse order',
          checked: sorting.reversed,
          onSelect: () => onSort({ ...sorting, reversed: !sorting.reversed }),
        },
      ]}
    />
  );
}
