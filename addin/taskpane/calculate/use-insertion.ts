import { useEffect, useState } from 'react';
import { ExcelFailure, type FilledCell } from '../../excel';
import type { WorkbookAccess } from '../shared/workbook';

type Content = string | number;

/** How far writing into the workbook has come. */
export type InsertionState =
  | { readonly stage: 'idle' }
  /** `late` once it takes so long that the user is probably editing a cell. */
  | { readonly stage: 'writing'; readonly late: boolean }
  | { readonly stage: 'asking'; readonly content: Content; readonly filled: FilledCell }
  | { readonly stage: 'written'; readonly address: string }
  | { readonly stage: 'failed'; readonly failure: ExcelFailure };

const IDLE: InsertionState = { stage: 'idle' };
const LATE_MS = 800;

/** Writes into the selected cell, and asks before it replaces anything. */
export function useInsertion(workbook: WorkbookAccess) {
  const [state, setState] = useState<InsertionState>(IDLE);

  const writing = state.stage === 'writing';
  useEffect(() => {
    if (!writing) return;
    const timer = setTimeout(() => setState({ stage: 'writing', late: true }), LATE_MS);
    return () => clearTimeout(timer);
  }, [writing]);

  async function insert(content: Content, replacing: FilledCell | null = null): Promise<void> {
    setState({ stage: 'writing', late: false });
    try {
      const outcome = await workbook.insert(content, replacing);
      setState(
        outcome.written
          ? { stage: 'written', address: outcome.address }
          : { stage: 'asking', content, filled: outcome.filled },
      );
    } catch (error) {
      if (!(error instanceof ExcelFailure)) throw error;
      setState({ stage: 'failed', failure: error });
    }
  }

  return { state, insert, dismiss: () => setState(IDLE) };
}
