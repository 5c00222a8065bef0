import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../shared/language';
import { Notice } from '../shared/notice';
import { Section } from '../shared/section';
import { useWorkbook } from '../shared/workbook';
import { Progress } from '../shared/progress';
import { Recognised } from './recognition/recognised';
import { InsertTemplate } from './template/insert-template';
import { TEXTS } from './texts';
import { useReading, type Reading } from './source/use-reading';

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '20px', padding: '12px 16px 24px' },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface ReadingShownProps {
  readonly reading: Reading;
  readonly onCancel: () => void;
}

/** What came of reading. */
function ReadingShown({ reading, onCancel }: ReadingShownProps) {
  const say = useText();
  switch (reading.stage) {
    case 'idle':
      return null;
    case 'reading':
      return <Progress label={say(TEXTS.reading)} rows={reading.rows} ofRows={reading.ofRows} onCancel={onCancel} />;
    case 'failed':
      return (
        <Notice kind="error" title={say(TEXTS.failedTitle)}>
          {say(reading.failure.sentence)}
        </Notice>
      );
    case 'empty':
      return (
        <Notice kind="warning" title={say(TEXTS.nothingTitle)}>
          {say(TEXTS.nothing)}
        </Notice>
      );
    case 'read':
      return reading.tables.length === 0 ? (
        <Notice kind="warning" title={say(TEXTS.noTableTitle)}>
          {reading.source.address} · {say(TEXTS.noTable)}
        </Notice>
      ) : null;
  }
}

function RosterDesk() {
  const styles = useStyles();
  const say = useText();
  const { reading, start, cancel, change } = useReading();
  const busy = reading.stage === 'reading';
  return (
    <div className={styles.page}>
      <Section title={say(TEXTS.source)}>
        <p className={styles.intro}>{say(TEXTS.intro)}</p>
        <div className={styles.buttons}>
          <Button appearance="primary" disabled={busy} onClick={() => void start('current')}>
            {say(TEXTS.currentTable)}
          </Button>
          <Button disabled={busy} onClick={() => void start('selected')}>
            {say(TEXTS.selection)}
          </Button>
          <Button disabled={busy} onClick={() => void start('used')}>
            {say(TEXTS.wholeSheet)}
          </Button>
        </div>
        <ReadingShown reading={reading} onCancel={cancel} />
        <InsertTemplate />
      </Section>
      {reading.stage === 'read' && reading.tables.length > 0 && (
        <Recognised
          source={reading.source}
          tables={reading.tables}
          revision={reading.revision}
          onChanged={change}
          onReadAgain={() => void start(reading.source.place)}
        />
      )}
    </div>
  );
}

/** The page 名册: a roster of the workbook is recognised, checked, and its result written beside it. */
export default function RosterPage() {
  const styles = useStyles();
  const say = useText();
  if (useWorkbook() !== null) return <RosterDesk />;
  return (
    <div className={styles.page}>
      <Notice kind="info">{say(TEXTS.outside)}</Notice>
    </div>
  );
}
