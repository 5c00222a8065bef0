// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { SelectedCell } from '../../../addin/excel';
import { closePane, formulaCell, openPane, playedWorkbook, type PlayedWorkbook } from './pane';

afterEach(closePane);

const REGION = '所选单元格的由来';

async function openOn(cell: Partial<SelectedCell>, played: PlayedWorkbook = playedWorkbook()) {
  const user = await openPane(played.workbook);
  await act(async () => played.select(cell));
  return { user, ...played, region: await screen.findByRole('region', { name: REGION }, { timeout: 5000 }) };
}

describe('Selecting a cell with one of our formulas', () => {
  it('shows how its figure came about', async () => {
    const played = playedWorkbook();
    played.workbook.readRange.mockResolvedValue({
      address: '测算!B2',
      rows: 1,
      columns: 1,
      firstRow: 0,
      values: [[25]],
    });
    const { region } = await openOn(formulaCell('=SUBSIDY_INTERNAL(B2)', 15_000), played);
    expect(region.textContent).toContain('所选单元格 测算!C5');
    expect(region.textContent).toContain('15,000.00 元');
    expect(region.textContent).toContain('25 ← B2');
    expect(within(region).getByText('600 × 25 = 15,000')).toBeDefined();
    expect(within(region).getByRole('button', { name: 'MH-2.1.4(1)a' })).toBeDefined();
  });

  it('shows the message of an error', async () => {
    const { region } = await openOn(formulaCell('=SUBSIDY_INTERNAL("二十五")', '#VALUE!'));
    expect(within(region).getByRole('status').textContent).toContain('“合格人数”应为数字，现为“二十五”');
  });

  it('says honestly that an expression cannot be read', async () => {
    const { region } = await openOn(formulaCell('=SUBSIDY_INTERNAL(B2*2)', 1200));
    expect(region.textContent).toContain('只有 Excel 能算出');
    expect(region.textContent).not.toContain('1,200.00');
  });

  it('says so where the cell shows another figure than the data give', async () => {
    const { region } = await openOn(formulaCell('=SUBSIDY_INTERNAL(2)', 600));
    expect(region.textContent).toContain('1,200.00');
    expect(region.textContent).toContain('单元格现在显示 600');
  });

  it('explains what Excel means by #NAME?', async () => {
    const { region } = await openOn(formulaCell('=SUBSIDY_INTERNAL(2)', '#NAME?'));
    expect(region.textContent).toContain('加载项可能没有载入');
  });

  it('lists the results of a range, fifty at a time, each with its own steps', async () => {
    const played = playedWorkbook();
    const values = Array.from({ length: 60 }, (_, row) => [row]);
    played.workbook.readRange.mockResolvedValue({ address: '测算!A1:A60', rows: 60, columns: 1, firstRow: 0, values });
    const { user, region } = await openOn(formulaCell('=SUBSIDY_INTERNAL(A1:A60)', 0), played);
    const table = within(region).getByRole('table');
    expect(within(table).getAllByRole('row')).toHaveLength(1 + 50);
    await user.click(within(region).getByRole('button', { name: '再显示 50 行' }));
    expect(within(table).getAllByRole('row')).toHaveLength(1 + 60);
    await user.click(within(table).getByRole('button', { name: '41' }));
    expect(within(region).getByText('600 × 40 = 24,000')).toBeDefined();
  });

  it('folds to one line while a form is in hand', async () => {
    const { user } = await openOn(formulaCell('=SUBSIDY_INTERNAL(2)', 1200));
    await user.click(screen.getByRole('button', { name: '在测算中打开' }));
    const region = screen.getByRole('region', { name: REGION });
    expect(region.textContent).toContain('企业内训：1,200.00 元');
    expect(within(region).queryByText('600 × 2 = 1,200')).toBeNull();
    await user.click(within(region).getByRole('button', { name: '展开说明' }));
    expect(within(region).getByText('600 × 2 = 1,200')).toBeDefined();
  });

  it('goes away when another cell is selected', async () => {
    const { select } = await openOn(formulaCell('=SUBSIDY_INTERNAL(2)', 1200));
    await act(async () => select({ address: '测算!D9', value: '备注', text: '备注' }));
    await expect.poll(() => screen.queryByRole('region', { name: REGION })).toBeNull();
  });
});
