import fc from 'fast-check';
import { isoDay, rosterShapes, toSerial, type RosterCell, type RosterId, type Table } from 'training-subsidy-core';
import { residentId } from './people';

const DAY = toSerial(isoDay('2026-09-16'));

/** Cells as they are met with: right ones, right ones written badly, and wrong ones. */
const MESS = {
  text: ['样甲', ' 样甲', '样甲\u200b', 'Ａ班', 'A班', '示例（集团）', '样 甲', 'e\u200b\u0301', 12, null],
  id: [1, 2, 3].flatMap((n) => {
    const id = residentId('19900307', 100 + n);
    return [id, ` ${id}`, id.replace(/(\d{6})/, '$1 '), id.toLowerCase(), id.replaceAll('1', '１'), `${id}0`];
  }),
  day: [
    '2026-10-20',
    DAY + 34,
    '2026.10.20 ',
    '2026年10月20日',
    '20261020',
    '２０２６/１０/２０',
    '10/20/2026',
    DAY - 99,
    0,
    '',
  ],
  amount: [1250, '1,250.00', '1250元', '￥1250', '１２５０', '-1', '0', 0, null, '八百'],
  quantity: [40, '40', '４０', '39', 1, '25人'],
  score: [85, '85', '缺考 ', null],
  level: [
    '高级工',
    '三级',
    ' 三级',
    3,
    '中级',
    '四级/中级工',
    '技师',
    '高级技师',
    '初级',
    '特级技师',
    '高级职称',
    '博士',
    null,
  ],
  word: [
    '内训',
    '企业内训',
    '名单内',
    '名单内机构 ',
    '专技',
    '专业技术',
    '语言',
    '岗位能力',
    '考核费',
    '培训费',
    '市级',
    '未知',
  ],
  assent: ['合格', '是', 'Y', '√', true, 1, 'N', '否', '待定', ' 合格', '已确认', ''],
} as const satisfies Record<string, readonly RosterCell[]>;

/** A roster of any kind whose cells are right, badly written or wrong. */
export const messyRoster = (roster: RosterId): fc.Arbitrary<Table> => {
  const columns = Object.values(rosterShapes[roster].columns);
  const row = fc.tuple(
    ...columns.map(({ content, choices }) =>
      fc.oneof(
        {
          weight: 3,
          arbitrary: fc.constantFrom<RosterCell[]>(...(choices?.words.map((word) => word['zh-CN']) ?? MESS[content])),
        },
        { weight: 2, arbitrary: fc.constantFrom<RosterCell[]>(...MESS[content]) },
        { weight: 1, arbitrary: fc.constantFrom<RosterCell[]>(null, { error: '#REF!' }) },
      ),
    ),
  );
  return fc.array(row, { minLength: 1, maxLength: 6 }).map((rows) => [columns.map(({ header }) => header), ...rows]);
};
