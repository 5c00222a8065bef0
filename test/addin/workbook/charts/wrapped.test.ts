import { describe, expect, it } from 'vitest';
import { wrapped } from '../../../../addin/workbook/charts/wrapped';

describe('A label of a chart', () => {
  it('stays in one line where there is room', () => {
    expect(wrapped('炼钢部', 60)).toEqual(['炼钢部']);
    expect(wrapped('', 60)).toEqual(['']);
  });

  it('breaks Chinese anywhere, but no date and no number', () => {
    expect(wrapped('设备管理与能源环保部', 70)).toEqual(['设备管理与', '能源环保部']);
    expect(wrapped('2026-09 至 2027-09', 80)).toEqual(['2026-09 至 ', '2027-09']);
    expect(wrapped('2026-09', 10)).toEqual(['2026-09']);
  });

  it('takes three lines at most, and shows that there is more', () => {
    expect(wrapped('一二三四五六七八', 30)).toEqual(['一二', '三四', '五六…']);
    expect(wrapped('一二三四五六', 30)).toEqual(['一二', '三四', '五六']);
  });
});
