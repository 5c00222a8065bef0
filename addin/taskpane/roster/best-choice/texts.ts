import { text } from 'training-subsidy-core';

export const TEXTS = {
  title: text('限额内的最优选择', 'The best choice within the limits'),
  seeking: text('正在比较各种选择…', 'Comparing the choices…'),
  failed: text(
    '没有算出，核对结果不受影响。请重新核对。',
    'It was not worked out; the result holds all the same. Check again.',
  ),
  none: text('没有人或单位因次数或名额超限，无需选择。', 'No limit binds anybody: there is nothing to choose.'),
  asGood: text('限额内按规则顺序已是最多：', 'The rule’s order pays the most within the limits: '),
  people: text(' 个对象（人或单位）', ' people or units'),
  more: text('换一种选择最多可多 ', 'Another choice would pay up to '),
  yuan: text(' 元，涉及 ', ' yuan more, for '),
  decide: text(
    '核对结论按规则顺序给出，不因此改变；是否调换由您决定，并写明理由。',
    'Verdicts follow the rule’s order and do not change; whether to swap is yours to decide, with a reason.',
  ),
  gain: text('多 ', 'gains '),
  gainAfter: text(' 元', ' yuan'),
  line: text('第 ', 'row '),
  lineAfter: text(' 条', ''),
};
