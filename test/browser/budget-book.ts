/** A workbook of last period's rosters and of what was paid, as an .xlsx file. */
import { writeXlsx } from 'hucre/xlsx';
import { person } from '../rosters/people';
import { listed, pair, promotion, training } from '../rosters/rows';
import { tableOf, type Cells } from '../rosters/tables';

type Rows = (string | number | null)[][];

const sheet = (name: string, rows: readonly Cells[]) => ({ name, rows: tableOf(rows) as Rows });

const LONG_NAME = '上海市闵行区莘庄工业区欧阳阿依古丽先进装备智能制造与职业技能培训发展有限责任公司';

/** Sixty people of thirty enterprises: forty in-house, of whom four failed, and twenty sent to an institution for 500 each. */
const trained = Array.from({ length: 60 }, (_, i): Cells => {
  const own = {
    姓名: `学员${i + 1}`,
    证件号码: person(i + 1),
    企业名称: i % 30 === 0 ? LONG_NAME : `示例企业${i % 30}`,
    培训项目: `项目${i % 7}`,
    合格日期: '2027-05-20',
  };
  return i < 40 ? training({ ...own, 是否合格: i < 4 ? '不合格' : '合格' }) : listed({ ...own, 项目类别: '专业技术' });
});

const PAYMENTS: Rows = [
  ['补贴项目', '支付金额', '支付日期', '支付部门'],
  ['企业内训', 30_000, '2027-06-01', '区总工会'],
  ['闵行当代工匠', 12_000, '2027-07-01', null],
  ['不知名的项目', 1, '2027-07-01', null],
];

const of2027 = {
  协议开始日期: '2027-01-01',
  协议结束日期: '2027-06-30',
  取证日期: '2027-05-10',
  申请日期: '2027-06-10',
};

/** Training, a mentor pair, promotions of which one lacks the municipal standard, and payments. */
export const lastPeriodBook = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      sheet('企业培训', trained),
      sheet('师徒带教', [pair(of2027)]),
      sheet('晋升', [
        promotion({ 取证日期: '2027-04-01', 市级标准金额: 3_000 }),
        promotion({ 姓名: '李四', 证件号码: person(70), 证书编号: 'S2', 取证日期: '2027-04-01', 市级标准金额: '' }),
      ]),
      { name: '支付', rows: PAYMENTS },
    ],
  }).then((file) => new Uint8Array(file));
