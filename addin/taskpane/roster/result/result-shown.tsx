import { useRef, useState } from 'react';
import { useText } from '../../shared/language';
import { Notice } from '../../shared/notice';
import { Section } from '../../shared/section';
import { BestChoices } from '../best-choice/best-choices';
import { hasChoices } from '../best-choice/limited-rosters';
import type { CheckRequest } from '../check/protocol';
import { Causes } from './causes';
import { ALL_ROWS, causesOf, type ReadyRoster, type ResultRow, type RowFilter } from './result';
import { RowList } from './row-list';
import { SumsBy } from './sums-by';
import { TEXTS } from '../texts';
import { Totals } from './totals';
import { WriteResult } from '../output/write-result';

interface ResultShownProps {
  readonly ready: ReadyRoster;
  readonly request: CheckRequest;
  readonly rows: readonly ResultRow[];
  /** Whether a union's list was checked without the bureau's. */
  readonly isUnionAlone: boolean;
  readonly onReadAgain: () => void;
}

/** Everything about a finished check. */
export function ResultShown({ ready, request, rows, isUnionAlone, onReadAgain }: ResultShownProps) {
  const say = useText();
  const [filter, setFilter] = useState<RowFilter>(ALL_ROWS);
  const list = useRef<HTMLDivElement>(null);
  const causes = causesOf(rows);
  const show = (part: Partial<RowFilter>) => {
    setFilter({ ...ALL_ROWS, ...part });
    list.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <>
      <Section title={say(TEXTS.result)}>
        {isUnionAlone && <Notice kind="info">{say(TEXTS.unionAlone)}</Notice>}
        <Totals rows={rows} onShow={(verdict) => show({ verdict })} />
      </Section>
      <Section title={say(TEXTS.sumsBy)}>
        <SumsBy ready={ready} rows={rows} />
      </Section>
      <Section title={say(TEXTS.causes)}>
        <Causes causes={causes} onShow={(cause) => show({ cause })} />
      </Section>
      <div ref={list}>
        <Section title={say(TEXTS.list)}>
          <RowList ready={ready} rows={rows} causes={causes} filter={filter} onFilter={setFilter} />
        </Section>
      </div>
      {hasChoices(request) && <BestChoices ready={ready} request={request} rows={rows} />}
      <Section title={say(TEXTS.write)}>
        <WriteResult ready={ready} rows={rows} onReadAgain={onReadAgain} />
      </Section>
    </>
  );
}
