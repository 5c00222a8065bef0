import { bookRows, departmentsText, ROSTER_IDS, rosterTemplate, type Table } from 'training-subsidy-core';
import { describe, expect, it } from 'vitest';

const TRAINING = ['培训方式', '项目类别', '企业名称'];
const booked = (table: Table) => bookRows('training', table)[0];

describe('Where the money of a row belongs', () => {
  it.each([
    ['职业技能', '区人社局'],
    ['专业技术', '区人社局'],
    ['岗位能力', '区总工会'],
    ['身心健康', '区教育局'],
    ['语言文化', '区教育局'],
    ['学历教育', '区教育局'],
  ])('a training of the category %s is paid by %s (MH-1.2 to MH-1.4)', (category, department) => {
    const row = booked([TRAINING, ['内训', category, '样一公司']]);
    expect(row && departmentsText(row)['zh-CN']).toBe(department);
    expect(row).toMatchObject({ payee: 'enterprise', payeeName: '样一公司', programme: { 'zh-CN': '企业内训' } });
  });

  it('of central training the payee is left open but for skills (AMB-22)', () => {
    expect(booked([TRAINING, ['集中培训', '职业技能', '样一公司']])?.payee).toBe('enterprise');
    expect(booked([TRAINING, ['集中培训', '岗位能力', '样一公司']])?.payee).toBe('applicant');
  });

  it('a mentor’s bonus goes to the applying enterprise (AMB-50), the union’s to the mentor', () => {
    const pairs = bookRows('mentor', [
      ['师傅姓名', '师傅单位', '徒弟单位'],
      ['师甲', '样一公司', '样二公司'],
    ]);
    expect(pairs[0]).toMatchObject({ payee: 'enterprise', payeeName: '样一公司', departments: ['hr'] });
    const union = bookRows('union-mentor', [['师傅姓名'], ['师甲']]);
    expect(union[0]).toMatchObject({ payee: 'person', payeeName: '师甲', departments: ['union'] });
  });

  it('an honour is booked to the person or the employer, as the row says', () => {
    const rows = bookRows('honour', [
      ['获奖人姓名', '申报单位', '领取对象'],
      ['样甲', '样一公司', '个人'],
      ['样甲', '样一公司', '企业'],
    ]);
    expect(rows.map((row) => row?.payeeName)).toEqual(['样甲', '样一公司']);
  });

  it('a blank row, and one that does not say how it was trained, are not booked', () => {
    const rows = bookRows('training', [TRAINING, ['', '', ''], ['内训', '', '样一公司'], ['内训', '岗位能力', '']]);
    expect(rows.map((row) => row?.payeeName ?? null)).toEqual([null, null, '']);
  });

  it.each(ROSTER_IDS)('the example row of the roster %s is booked to a department and a payee', (roster) => {
    const { columns } = rosterTemplate(roster);
    const header = columns.map((column) => column.header.replace('*', ''));
    const [row] = bookRows(roster, [header, columns.map(({ example }) => example)]);
    expect(row?.departments.length).toBeGreaterThan(0);
    expect(row?.payee).not.toBeNull();
    expect(row?.payeeName).not.toBe('');
  });
});
