import { LocaleType } from '@univerjs/core';
import type { IWorkbookData } from '@univerjs/core';
import { budgetSheet } from './budget';
import { guideSheet } from './guide';
import { mentorSheet } from './mentors';
import { promotionSheet } from './promotions';
import { trainingSheet } from './training';

export { plantedPairs } from './mentors';
export { plantedPromotions } from './promotions';
export { people } from './people';
export { planted, trainingRows } from './training';

export const SAMPLE_NAME = '闵行区培训补贴示例';

/** The workbook that is open at start: plausible lists of people who do not exist, mistakes planted, functions at work. */
export const sampleWorkbook = (): IWorkbookData => {
  const sheets = [guideSheet(), trainingSheet(), mentorSheet(), promotionSheet(), budgetSheet()];
  return {
    id: 'sample',
    name: SAMPLE_NAME,
    appVersion: '',
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: sheets.map(({ id }) => id ?? ''),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id ?? '', sheet])),
  };
};
