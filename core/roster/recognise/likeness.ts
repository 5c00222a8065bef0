import { headerKey } from '../headers';

/** Words that make two headers mean different things, however alike they look. */
const OPPOSITES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['师傅', '导师'],
    ['徒弟', '学徒'],
  ],
  [
    ['开始', '起始', '开班'],
    ['结束', '终止', '结班', '结业', '期至'],
  ],
  [['理论'], ['实操', '操作']],
  [
    ['原', '旧'],
    ['取得', '新', '获'],
  ],
  [['发票'], ['银行', '流水']],
  [['市'], ['区']],
  [
    ['申请', '申报'],
    ['公布', '合格', '取证', '获证', '发证', '证书', '开始', '结束'],
  ],
  [['姓名'], ['证件', '身份证', '等级', '单位']],
  [
    ['日期', '时间'],
    ['编号', '号码', '金额', '姓名'],
  ],
  [['证书'], ['证件', '身份证']],
  [
    ['企业', '单位', '机构'],
    ['项目', '课程'],
  ],
];

const has = (header: string, words: readonly string[]): boolean => words.some((word) => header.includes(word));

const areOpposed = (a: string, b: string): boolean =>
  OPPOSITES.some(
    ([one, other]) =>
      (has(a, one) && !has(a, other) && has(b, other) && !has(b, one)) ||
      (has(b, one) && !has(b, other) && has(a, other) && !has(a, one)),
  );

/** Number of single-character changes between two short texts (Levenshtein). */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(changed, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** A header longer than this is a sentence. */
const LONGEST = 30;
const SHORTEST = 2;

/** How alike two headers are, from 0 to 1: by the share of changed characters, or one contained in the other. */
export function likeness(given: string, wanted: string): number {
  const a = headerKey(given);
  const b = headerKey(wanted);
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST || long.length > LONGEST || areOpposed(a, b)) return 0;
  const byDistance = 1 - editDistance(a, b) / long.length;
  const byContainment = long.includes(short) ? 0.5 + short.length / long.length / 2 : 0;
  return Math.max(byDistance, byContainment);
}
