/** Workbooks of bureau, union and federation about the same people, as .xlsx files. */
import { writeXlsx } from 'hucre/xlsx';
import { rosterTemplate } from 'training-subsidy-core';
import { idOf } from '../rosters/people';
import { pair, promotion, unionPair } from '../rosters/rows';
import { tableOf, type Cells } from '../rosters/tables';

type Rows = (string | number | null)[][];

/** An apprentice by number; every one was born on another day. */
const apprentice = (number: number): string =>
  idOf(`199${number % 9}-0${1 + (number % 9)}-${10 + (number % 19)}`, 'female', number % 99);
const mentor = (number: number): string =>
  idOf(`197${number % 9}-0${1 + (number % 9)}-${10 + (number % 17)}`, 'male', number % 99);

/** Two neighbouring digits of the birthday in the wrong order. */
export const swapped = (id: string): string => id.slice(0, 14) + id[15]! + id[14]! + id.slice(16);

const sheet = (name: string, rows: readonly Cells[]) => ({ name, rows: tableOf(rows) as Rows });

const shared = (number: number) => ({
  师傅证件号码: mentor(number),
  徒弟证件号码: apprentice(number),
  证书编号: `S2026${String(number).padStart(5, '0')}`,
});

const bureau = (number: number, change: Cells = {}): Cells =>
  pair({ 师傅等级: '高级技师', 徒弟原等级: '高级工', 徒弟取得等级: '技师', ...shared(number), ...change });
const union = (number: number, sum: number, change: Cells = {}): Cells =>
  unionPair({ 市级标准金额: sum, ...shared(number), ...change });

const LONG_NAME = '欧阳阿依古丽·买买提江·阿不都热合曼';

/** A master studio of that tier, named and applied for on a day (its serial number). */
const studio = (tier: string, day: number) => {
  const changes: Readonly<Record<string, string | number>> = {
    大师工作室名称: '申光焊接技能大师工作室',
    申报单位: '申光重工有限公司',
    领办人姓名: '周建国',
    领办人证件号码: idOf('1975-08-12', 'male', 3),
    工作室级别: tier,
    认定日期: day,
    申请日期: day,
  };
  const { columns } = rosterTemplate('master-studio');
  const headers = columns.map(({ header }) => header.replace('*', ''));
  const row = columns.map(({ example }, i) => changes[headers[i]!] ?? example);
  return { headers, row };
};

/**
 * The lists of both departments: a case that both have, one with a slip in an ID, one with another ID and the name in
 * traditional characters, one that either has alone, and a studio twice.
 */
export async function departmentsBook(): Promise<Uint8Array> {
  const studios = [studio('区', 46_447), studio('市', 46_813)];
  const file = await writeXlsx({
    sheets: [
      sheet('人社带教', [bureau(1), bureau(2, { 徒弟姓名: LONG_NAME }), bureau(3, { 徒弟姓名: '张国华' }), bureau(4)]),
      sheet('工会带教', [
        union(1, 5_000),
        union(2, 3_000, { 徒弟姓名: LONG_NAME, 徒弟证件号码: swapped(apprentice(2)) }),
        union(3, 4_500, { 徒弟姓名: '張國華', 徒弟证件号码: apprentice(33) }),
        union(5, 3_000),
      ]),
      sheet('工会晋升', [promotion({ 证件号码: apprentice(6), 证书编号: 'S202600006' })]),
      { name: '大师工作室', rows: [studios[0]!.headers, ...studios.map(({ row }) => row)] as Rows },
    ],
  });
  return new Uint8Array(file);
}

/** What the federation confirmed: another sum than the union’s list has, and somebody whom nobody claims. */
export async function confirmedBook(): Promise<Uint8Array> {
  const confirmed = (number: number, sum: number) => ({
    持证人姓名: '王小徒',
    持证人证件号码: apprentice(number),
    师傅姓名: '李师傅',
    师傅证件号码: mentor(number),
    证书编号: `S2026${String(number).padStart(5, '0')}`,
    取得等级: '技师',
    确认金额: sum,
    确认类别: '带教',
  });
  const file = await writeXlsx({ sheets: [sheet('市总确认名单', [confirmed(1, 6_000), confirmed(9, 4_000)])] });
  return new Uint8Array(file);
}

/** Lists of so many cases each. */
export async function longBook(count: number): Promise<Uint8Array> {
  const cases = Array.from({ length: count }, (_, i) => i);
  const id = (i: number, sex: 'male' | 'female') =>
    idOf(
      `${sex === 'male' ? 1960 + (i % 19) : 1980 + (i % 19)}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
      sex,
      i % 99,
    );
  const people = (i: number) => ({
    师傅证件号码: id(i, 'male'),
    徒弟证件号码: id(i, 'female'),
    证书编号: `S${300_000_000 + i}`,
  });
  const file = await writeXlsx({
    sheets: [
      sheet(
        '人社带教',
        cases.map((i) => bureau(1, people(i))),
      ),
      sheet(
        '工会带教',
        cases.map((i) => union(1, 3_000 + (i % 3) * 1_000, people(i))),
      ),
    ],
  });
  return new Uint8Array(file);
}
