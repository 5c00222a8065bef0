// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ExcelFailure } from '../../../addin/excel';
import { closePane, openPane, playedWorkbook, type PlayedWorkbook } from './pane';

afterEach(closePane);

async function openInternalTraining(played: PlayedWorkbook = playedWorkbook()) {
  const user = await openPane(played.workbook);
  await user.click(screen.getByRole('button', { name: /^企业内训/ }));
  return { user, ...played, headcount: screen.getByLabelText(/合格人数/) };
}

const button = (name: string) => screen.getByRole('button', { name });

describe('The page 测算', () => {
  it('shows the amount, its step and its clauses as soon as the inputs are there', async () => {
    const { user, headcount } = await openInternalTraining();
    await user.type(headcount, '25');
    expect(screen.getByRole('status', { name: '补贴金额' }).textContent).toContain('15,000.00 元');
    expect(screen.getByText('600 × 25 = 15,000')).toBeDefined();
    expect(screen.getByRole('button', { name: 'MH-2.1.4(1)a' })).toBeDefined();
    expect(await screen.findByText(/每人每个项目 600 元/)).toBeDefined();
  });

  it('tells who is paid, who pays, by when and with which papers', async () => {
    await openInternalTraining();
    const facts = screen.getByRole('region', { name: '申领要点' });
    for (const fact of ['企业（申报单位）', '参训职工', '2026-09-16 至 2029-09-15', '培训花名册与考核合格记录']) {
      expect(within(facts).getByText(fact)).toBeDefined();
    }
    expect(facts.textContent).toContain('600 元/人/项目');
    expect(facts.textContent).toContain('申请期限');
  });

  it('inserts the formula or the value at the selected cell and says where', async () => {
    const { user, workbook, headcount } = await openInternalTraining();
    await user.type(headcount, '25');
    await user.click(button('插入公式'));
    expect(workbook.insert).toHaveBeenLastCalledWith('=SUBSIDY_INTERNAL(25)', null);
    expect(await screen.findByText('已写入 测算!C5')).toBeDefined();
    await user.click(button('插入数值'));
    expect(workbook.insert).toHaveBeenLastCalledWith(15_000, null);
  });

  it('asks before it replaces, naming the cell and what is in it', async () => {
    const played = playedWorkbook();
    const filled = { sheet: '测算', address: 'C5', content: '=SUM(A1:A9)' };
    played.workbook.insert.mockResolvedValueOnce({ written: false, filled });
    const { user, headcount, workbook } = await openInternalTraining(played);
    await user.type(headcount, '25');
    await user.click(button('插入公式'));
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog.textContent).toContain('测算!C5');
    expect(dialog.textContent).toContain('=SUM(A1:A9)');
    await user.click(within(dialog).getByRole('button', { name: '替换' }));
    expect(workbook.insert).toHaveBeenLastCalledWith('=SUBSIDY_INTERNAL(25)', filled);
  });

  it('leaves the cell alone when the user keeps what is in it', async () => {
    const played = playedWorkbook();
    const filled = { sheet: '测算', address: 'C5', content: '培训费' };
    played.workbook.insert.mockResolvedValueOnce({ written: false, filled });
    const { user, headcount, workbook } = await openInternalTraining(played);
    await user.type(headcount, '25');
    await user.click(button('插入公式'));
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: '保留原内容' }));
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(workbook.insert).toHaveBeenCalledTimes(1);
  });

  it('refuses bad input beside its field, and offers nothing to insert', async () => {
    const { user, headcount, workbook } = await openInternalTraining();
    await user.type(headcount, '-1');
    expect(screen.getByText('“合格人数”不能为负数，现为 -1；请改为 0 或正数')).toBeDefined();
    expect(headcount.getAttribute('aria-invalid')).toBe('true');
    expect(button('插入公式')).toHaveProperty('disabled', true);
    expect(button('插入数值')).toHaveProperty('disabled', true);
    expect(workbook.insert).not.toHaveBeenCalled();
  });

  it('complains of a blank field only once it was left', async () => {
    const { user, headcount } = await openInternalTraining();
    expect(screen.queryByText(/没有填写/)).toBeNull();
    await user.click(headcount);
    await user.tab();
    expect(screen.getByText('“合格人数”没有填写，请补上')).toBeDefined();
  });

  it('says which standard is missing and who publishes it, and shows no 0', async () => {
    const user = await openPane(playedWorkbook().workbook);
    await user.click(screen.getByRole('button', { name: /^区首席技师资助/ }));
    expect(screen.getByText('还缺一项文件未写明的标准')).toBeDefined();
    expect(screen.getByText(/公布部门：市人社局/)).toBeDefined();
    expect(screen.queryByText('0.00')).toBeNull();
    expect(button('插入数值')).toHaveProperty('disabled', true);
  });

  it.each([
    ['PROTECTED', '撤消工作表保护'],
    ['EDITING', 'Esc'],
  ] as const)('tells %s in words', async (code, advice) => {
    const played = playedWorkbook();
    played.workbook.insert.mockRejectedValueOnce(new ExcelFailure(code, 'AccessDenied'));
    const { user, headcount } = await openInternalTraining(played);
    await user.type(headcount, '25');
    await user.click(button('插入公式'));
    expect((await screen.findByRole('alert')).textContent).toContain(advice);
  });

  it('finds a programme by a clause and comes back to the whole list', async () => {
    const user = await openPane(playedWorkbook().workbook);
    await user.type(screen.getByRole('searchbox'), 'SJ-4-1');
    expect(await screen.findByRole('heading', { name: '松江区' })).toBeDefined();
    expect(screen.queryByRole('heading', { name: '闵行区' })).toBeNull();
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('heading', { name: '闵行区' })).toBeDefined();
  });

  it('works outside Excel, where the formula can be copied', async () => {
    const user = await openPane(null);
    expect(screen.getByRole('note').textContent).toContain('未在 Excel 中打开');
    await user.click(screen.getByRole('button', { name: /^企业内训/ }));
    await user.type(screen.getByLabelText(/合格人数/), '25');
    await user.click(button('复制公式'));
    expect(await screen.findByText(/已复制/)).toBeDefined();
    expect(await navigator.clipboard.readText()).toBe('=SUBSIDY_INTERNAL(25)');
  });
});
