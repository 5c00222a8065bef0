// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { evaluateBudget, LEAST_DRAWS } from 'training-subsidy-core';
import type { History } from '../../../../addin/taskpane/budget/history/use-history';
import { Spread } from '../../../../addin/taskpane/budget/spread/spread';
import { LanguageProvider } from '../../../../addin/taskpane/shared/language';
import { BASE } from '../../../budgets/lists';
import { WORKED_BUDGET } from '../../../budgets/worked-budget';

/** A thread that says only what a test has it say. */
class PlayedWorker {
  static last: PlayedWorker;
  onmessage: (event: { readonly data: unknown }) => void = () => undefined;
  postMessage = vi.fn();
  terminate = vi.fn();
  constructor() {
    PlayedWorker.last = this;
  }
}

const drafted = { lists: { rosters: [], payments: [] }, origins: [], paidByList: [] };

describe('drawing the range of a budget', () => {
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });

  it('counts draws, not rows', async () => {
    vi.stubGlobal('Worker', PlayedWorker);
    vi.stubGlobal('__webpack_base_uri__', '');
    render(
      <LanguageProvider initial="zh-CN">
        <Spread
          budget={WORKED_BUDGET}
          evaluation={evaluateBudget(WORKED_BUDGET, BASE)}
          history={{ drafted } as unknown as History}
          drawn={null}
          onDrawn={() => undefined}
        />
      </LanguageProvider>,
    );
    await userEvent.setup({ pointerEventsCheck: 0 }).click(screen.getByRole('button', { name: '计算区间' }));
    act(() => PlayedWorker.last.onmessage({ data: { kind: 'progress', rows: 250 } }));
    expect(screen.getByRole('status').textContent).toBe(`正在重抽样 250 / ${LEAST_DRAWS.toLocaleString('en-US')} 次`);
  });
});
