import { useState } from 'react';
import { text, type Text } from 'training-subsidy-core';
import { ExcelFailure } from '../../excel';
import { writeSheets, type SheetsOf } from '../../excel/sheets-write';
import { Progress } from './progress';
import { useText } from './language';
import { Notice } from './notice';

const TEXTS = {
  writing: text('正在写入 ', 'Writing '),
  written: text('已写入：', 'Written: '),
  notWritten: text('没有写入', 'Nothing was written'),
  between: text('、', ', '),
  besides: text(
    '。带编号的是另写的新表：同名的表里有别的内容，没有改动',
    '. Those with a number are new: a sheet of that name holds something else and was left as it is',
  ),
};

/** Excel may have had to name a sheet `预算明细 (2)`. */
const NUMBERED = / \(\d+\)$/;

export type Writing =
  | { readonly stage: 'idle' }
  | { readonly stage: 'writing'; readonly rows: number; readonly ofRows: number }
  | { readonly stage: 'written'; readonly names: readonly string[] }
  | { readonly stage: 'failed'; readonly sentence: Text };

/** Writes sheets and tells how far it is. */
export function useSheets() {
  const [state, setState] = useState<Writing>({ stage: 'idle' });
  const fail = (sentence: Text) => setState({ stage: 'failed', sentence });
  async function write(sheets: SheetsOf, shown: string): Promise<boolean> {
    setState({ stage: 'writing', rows: 0, ofRows: 0 });
    try {
      const onProgress = (rows: number, ofRows: number) => setState({ stage: 'writing', rows, ofRows });
      const written = await writeSheets(sheets, { shown, onProgress });
      setState({ stage: 'written', names: written.map(({ name }) => name) });
      return true;
    } catch (error) {
      if (!(error instanceof ExcelFailure)) throw error;
      fail(error.sentence);
      return false;
    }
  }
  return { state, write, fail };
}

export function WritingShown({ state }: { readonly state: Writing }) {
  const say = useText();
  switch (state.stage) {
    case 'idle':
      return null;
    case 'writing':
      return <Progress label={say(TEXTS.writing)} rows={state.rows} ofRows={state.ofRows} />;
    case 'written':
      return (
        <Notice kind="success">
          {say(TEXTS.written) + state.names.join(say(TEXTS.between))}
          {state.names.some((name) => NUMBERED.test(name)) && say(TEXTS.besides)}
        </Notice>
      );
    case 'failed':
      return (
        <Notice kind="error" title={say(TEXTS.notWritten)}>
          {say(state.sentence)}
        </Notice>
      );
  }
}
