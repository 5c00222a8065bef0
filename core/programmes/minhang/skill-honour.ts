import type { ClauseId } from '../../policy/clause';
import type { HonourPayee, HonourTier } from '../../reading/vocabularies';
import { text } from '../../text';
import { digits } from '../../value/money';
import { payout, type Programme } from '../programme';
import { taken } from '../steps';
import { NO_DEADLINE } from '../wording';

const PERSON = { national: 'MH_HONOUR_NATIONAL_PERSON', city: 'MH_HONOUR_CITY_PERSON' } as const;
const ENTERPRISE = { national: 'MH_HONOUR_NATIONAL_ENTERPRISE', city: 'MH_HONOUR_CITY_ENTERPRISE' } as const;
const PERSON_CLAUSE: ClauseId = 'MH-2.3.3(4)a';
const ENTERPRISE_CLAUSE: ClauseId = 'MH-2.3.3(4)b';

/** Skill honour on the district's recommendation: a sum for the person and one for the employer (AMB-39). */
export const skillHonour: Programme<{ tier: HonourTier; payee: HonourPayee }> = {
  document: 'MH',
  title: text('推优选能荣誉', 'Skill honour'),
  clauses: [PERSON_CLAUSE, ENTERPRISE_CLAUSE, 'MH-2.3.3(4)c'],
  figures: [
    'MH_HONOUR_NATIONAL_PERSON',
    'MH_HONOUR_CITY_PERSON',
    'MH_HONOUR_NATIONAL_ENTERPRISE',
    'MH_HONOUR_CITY_ENTERPRISE',
  ],
  standards: [],
  deadline: NO_DEADLINE,
  materials: [text('荣誉证明与上报、初审、推荐材料', 'proof of the honour and of the chain of recommendation')],
  work({ tier, payee }, figures) {
    const person = taken(text('个人扶持补贴', 'sum for the person'), figures(PERSON[tier]));
    const enterprise = taken(text('所属企业扶持补贴', 'sum for the employer'), figures(ENTERPRISE[tier]));
    if (payee === 'person') return payout([person], [PERSON_CLAUSE]);
    if (payee === 'enterprise') return payout([enterprise], [ENTERPRISE_CLAUSE]);
    const total = {
      label: text('个人与企业合计', 'person and employer together'),
      formula: `${digits(person.value)} + ${digits(enterprise.value)}`,
      value: person.value.plus(enterprise.value),
    };
    return payout([person, enterprise, total], [PERSON_CLAUSE, ENTERPRISE_CLAUSE]);
  },
};
