// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { closePane, openPane, playedWorkbook } from './pane';

afterEach(closePane);

describe('The pane', () => {
  it('speaks the language of Excel until the user chooses another, and remembers that', async () => {
    const user = await openPane(playedWorkbook().workbook, 'en-GB');
    expect(screen.getByRole('tab', { name: 'Calculate' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: /切换为中文/ }));
    expect(screen.getByRole('tab', { name: '测算' })).toBeDefined();
    expect(document.documentElement.lang).toBe('zh-CN');
    cleanup();
    await openPane(playedWorkbook().workbook, 'en-GB');
    expect(screen.getByRole('tab', { name: '测算' })).toBeDefined();
  });

  it('keeps what was filled in while other pages are looked at', async () => {
    const user = await openPane(playedWorkbook().workbook);
    await user.click(screen.getByRole('button', { name: /^企业内训/ }));
    await user.type(screen.getByLabelText(/合格人数/), '25');
    await user.click(screen.getByRole('tab', { name: '帮助' }));
    await screen.findByRole('searchbox', { name: '搜索函数' });
    await user.click(screen.getByRole('tab', { name: '测算' }));
    expect(screen.getByLabelText(/合格人数/)).toHaveProperty('value', '25');
  });

  it('lists every function with its examples, and opens payouts in the calculator', async () => {
    const user = await openPane(playedWorkbook().workbook);
    await user.click(screen.getByRole('tab', { name: '帮助' }));
    await user.type(await screen.findByRole('searchbox', { name: '搜索函数' }, { timeout: 10_000 }), 'contest_prize');
    expect(screen.getByText('=CONTEST_PRIZE("一等") → 8000')).toBeDefined();
    await user.click(screen.getByText('CONTEST_PRIZE'));
    await user.click(screen.getByRole('button', { name: '在测算中打开' }));
    expect(screen.getByRole('heading', { name: '市级二类竞赛奖项', level: 2 })).toBeDefined();
  });
});
