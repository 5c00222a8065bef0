import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bar: { display: 'flex', height: '10px', minWidth: '2px' },
  part: {
    minWidth: 0,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    // Patterns stay where a contrast theme takes the colours away.
    forcedColorAdjust: 'none',
    ':not(:first-child)': { borderInlineStartWidth: 0 },
  },
  solid: { backgroundColor: tokens.colorBrandBackground },
  striped: {
    backgroundColor: tokens.colorNeutralBackground1,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorPaletteMarigoldBorderActive} 0 3px, transparent 3px 6px)`,
  },
  dotted: {
    backgroundColor: tokens.colorNeutralBackground1,
    backgroundImage: `radial-gradient(${tokens.colorNeutralForeground2} 1px, transparent 1.5px)`,
    backgroundSize: '5px 5px',
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  key: { display: 'inline-flex', alignItems: 'center', columnGap: '4px' },
  swatch: { width: '16px' },
});

export type BarPattern = 'solid' | 'striped' | 'dotted';

export interface BarPart {
  readonly value: number;
  readonly pattern: BarPattern;
}

interface BarProps {
  readonly parts: readonly BarPart[];
  /** The value that fills the whole width. */
  readonly most: number;
}

const percent = (value: number, most: number): string => `${most > 0 ? (value / most) * 100 : 0}%`;

/** A bar of one or more parts, to stand beside its numbers: it shows nothing that is not written there. */
export function Bar({ parts, most }: BarProps) {
  const styles = useStyles();
  const shown = parts.filter(({ value }) => value > 0);
  if (shown.length === 0) return null;
  return (
    <div className={styles.bar} aria-hidden>
      {shown.map(({ value, pattern }) => (
        <div
          key={pattern}
          className={mergeClasses(styles.part, styles[pattern])}
          style={{ width: percent(value, most) }}
        />
      ))}
    </div>
  );
}

interface BarLegendProps {
  readonly entries: readonly (readonly [pattern: BarPattern, name: string])[];
}

/** What the patterns stand for. */
export function BarLegend({ entries }: BarLegendProps) {
  const styles = useStyles();
  return (
    <p className={styles.legend} aria-hidden>
      {entries.map(([pattern, name]) => (
        <span key={pattern} className={styles.key}>
          <span className={styles.swatch}>
            <Bar parts={[{ value: 1, pattern }]} most={1} />
          </span>
          {name}
        </span>
      ))}
    </p>
  );
}
