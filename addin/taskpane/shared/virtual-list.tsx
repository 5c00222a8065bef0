import { makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type Key, type ReactNode } from 'react';

const useStyles = makeStyles({
  window: {
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  all: { position: 'relative', width: '100%' },
  item: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

interface VirtualListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => Key;
  /** What an entry measures before it is laid out, in pixels. */
  readonly usualHeight: number;
  /** Of the window: a fixed or a largest one. */
  readonly size: { readonly height: string } | { readonly maxHeight: string };
  readonly children: (item: Item) => ReactNode;
}

/** A list of which only the entries near the window are laid out: a roster may have tens of thousands. */
export function VirtualList<Item>({ label, items, keyOf, usualHeight, size, children }: VirtualListProps<Item>) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoized over what it returns
  const { getTotalSize, getVirtualItems, measureElement } = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => usualHeight,
    getItemKey: (i) => keyOf(items[i] as Item),
    overscan: 4,
  });
  return (
    <div ref={box} className={styles.window} style={size} role="list" aria-label={label} tabIndex={0}>
      <div className={styles.all} style={{ height: getTotalSize() }} role="presentation">
        {getVirtualItems().map(({ key, index, start }) => {
          const item = items[index];
          return item === undefined ? null : (
            <div
              key={key}
              ref={measureElement}
              data-index={index}
              role="listitem"
              aria-setsize={items.length}
              aria-posinset={index + 1}
              className={styles.item}
              style={{ transform: `translateY(${start}px)` }}
            >
              {children(item)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
