import { describe, expect, it } from 'vitest';
import clientFiles from '../../../../addin/workbook/host/client-files.json' with { type: 'json' };
import { DARK_THEME } from '../../../../addin/workbook/host/index';
import { MemoryGrid } from './memory-grid';
import { startOffice } from './office';

describe('The real Excel client above our host', () => {
  it('finds Excel for Windows in Chinese', async () => {
    const { info, Office } = await startOffice();
    expect(info).toMatchObject({ host: 'Excel', platform: 'PC' });
    expect(Office.context.displayLanguage).toBe('zh-CN');
    expect(Office.context.contentLanguage).toBe('zh-CN');
  });

  it('loads nothing but files that are copied beside it', async () => {
    const { requested } = await startOffice();
    const files = requested.map((url) => url.replace('https://localhost:3000/office/', ''));
    expect(files.sort()).toEqual(['excel-win32-16.01.js', 'zh-cn/office_strings.js']);
    expect(clientFiles).toEqual(expect.arrayContaining(files));
  });

  it('shows the language and the theme of the page', async () => {
    const { Office } = await startOffice(new MemoryGrid(), { language: 'en-US', theme: () => DARK_THEME });
    expect(Office.context.displayLanguage).toBe('en-US');
    expect(Office.context.officeTheme.bodyBackgroundColor.toUpperCase()).toBe(DARK_THEME.bodyBackgroundColor);
  });

  it('declares the requirement sets that the grid can bear and no others', async () => {
    const { Office } = await startOffice();
    const { isSetSupported } = Office.context.requirements;
    expect(isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(isSetSupported('ExcelApi', '1.12')).toBe(false);
    expect(isSetSupported('ExcelApi', '1.20')).toBe(false);
    expect(isSetSupported('DialogApi', '1.1')).toBe(false);
  });

  it('takes associations of custom functions but starts no runtime for them', async () => {
    const { window, settle } = await startOffice();
    const functions = window['CustomFunctions'] as typeof CustomFunctions;
    functions.associate('TEST', () => 1);
    await settle();
    expect(new functions.Error(functions.ErrorCode.notAvailable, '说明').message).toBe('说明');
  });
});
