import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, useState } from 'react';
import { DOCUMENTS } from 'training-subsidy-core';
import type { PayoutFunction } from '../../functions';
import { useText } from '../shared/language';
import { Section } from '../shared/section';
import { ArgumentField } from './argument-field';
import { isMerelyBlank, readForm, type Entries } from './form';
import { formulaOf } from './formula';
import { InsertBar } from './insert-bar';
import { Result } from './result';
import { TEXTS } from './texts';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', minHeight: '100%' },
  body: { display: 'grid', rowGap: '20px', padding: '8px 16px 20px', flex: '1', alignContent: 'start', minWidth: 0 },
  back: { justifySelf: 'start', marginInlineStart: '-8px', minWidth: 'auto' },
  top: { display: 'grid', rowGap: '2px' },
  district: { margin: '4px 0 0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: 'anywhere',
    outline: 'none',
  },
  description: { margin: 0, color: tokens.colorNeutralForeground2 },
  fields: { display: 'grid', rowGap: '16px', minWidth: 0 },
});

interface ProgrammeFormProps {
  readonly declared: PayoutFunction;
  readonly onBack: () => void;
}

/** One programme: its inputs, what they come to, and the formula for the workbook. */
export function ProgrammeForm({ declared, onBack }: ProgrammeFormProps) {
  const styles = useStyles();
  const say = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const [entries, setEntries] = useState<Entries>({});
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const reading = readForm(declared, entries);

  useEffect(() => heading.current?.focus(), []);

  const shownProblem = (name: string) => {
    const problem = reading.fields[name];
    return isMerelyBlank(problem) && !left.has(name) ? undefined : problem;
  };

  return (
    <div className={styles.whole}>
      <div className={styles.body}>
        <div className={styles.top}>
          <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} className={styles.back} onClick={onBack}>
            {say(TEXTS.back)}
          </Button>
          <p className={styles.district}>{say(DOCUMENTS[declared.programme.document].district)}</p>
          <h2 ref={heading} tabIndex={-1} className={styles.heading}>
            {say(declared.title)}
          </h2>
          <p className={styles.description}>{say(declared.description)}</p>
        </div>
        <Section title={say(TEXTS.inputs)}>
          <div className={styles.fields}>
            {declared.args.map(([name, argument]) => (
              <ArgumentField
                key={name}
                argument={argument}
                entry={entries[name] ?? ''}
                problem={shownProblem(name)}
                onChange={(entry) => setEntries((last) => ({ ...last, [name]: entry }))}
                onLeave={() => setLeft((last) => new Set([...last, name]))}
              />
            ))}
          </div>
        </Section>
        <Result declared={declared} reading={reading} />
      </div>
      <InsertBar formula={formulaOf(declared, entries)} reading={reading} />
    </div>
  );
}
