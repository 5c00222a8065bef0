import { writtenCertificate, type Entry, type ListedPerson, type Person } from './entry';
import { compareNames, sameName } from './names';
import { TIERS, tierOf, type Part, type Slip, type Tier } from './tiers';
import { compareIds, isSoundId, type IdSlip } from './written-id';

/** Why two rows may be one case. */
export interface Likeness {
  readonly tier: Tier;
  readonly slips: readonly Slip[];
}

type Agreement = 'same' | 'writing' | 'other' | 'unknown';

function compareCertificates(a: Entry, b: Entry): Agreement {
  const isSameCell = a.listed.certificate === b.listed.certificate;
  if (!a.hasNumber || (!isSameCell && !b.hasNumber)) return 'unknown';
  if (isSameCell) return 'same';
  if (a.certificateKey !== b.certificateKey) return 'other';
  return writtenCertificate(a) === writtenCertificate(b) ? 'same' : 'writing';
}

const NO_SLIPS: readonly Slip[] = [];
const CERTAIN: Likeness = { tier: 'certain', slips: NO_SLIPS };

/** Slips of an ID that leave no doubt which person was meant, had it been written right. */
const KINDS: Readonly<Partial<Record<IdSlip, Slip['kind']>>> = {
  writing: 'writing',
  'old-15': 'old-15',
  swapped: 'swapped',
  'one-digit': 'one-digit',
  'missing-digit': 'missing-digit',
  'lost-digits': 'lost-digits',
  invalid: 'invalid-id',
};

type Who = 'holder' | 'mentor';

/** Whether two rows name the same sound ID, as most rows of a case do: nothing has to be made of their cells. */
const isSamePerson = (a: ListedPerson, b: ListedPerson): boolean => a.id === b.id && isSoundId(a.id);

const holderSlips = (a: Entry, b: Entry, sameCertificate: boolean): readonly Slip[] | null =>
  isSamePerson(a.listed.holder, b.listed.holder) ? NO_SLIPS : slipsOf(a.holder, b.holder, 'holder', sameCertificate);

function mentorSlips(a: Entry, b: Entry, sameCertificate: boolean): readonly Slip[] | null {
  const [listed, other] = [a.listed.mentor, b.listed.mentor];
  if (listed === null || other === null || isSamePerson(listed, other)) return NO_SLIPS;
  return a.mentor && b.mentor ? slipsOf(a.mentor, b.mentor, 'mentor', sameCertificate) : NO_SLIPS;
}

/** What the IDs and names of a person in two rows differ in; null where they are two people. */
function slipsOf(a: Person, b: Person, who: Who, sameCertificate: boolean): readonly Slip[] | null {
  const id = compareIds(a.id, b.id);
  if (id === 'none') return NO_SLIPS;
  const [idPart, namePart]: [Part, Part] = [`${who}-id`, `${who}-name`];
  const kind = KINDS[id];
  if (kind !== undefined) return [{ part: idPart, kind }];
  const name = compareNames(a.name, b.name);
  if (!sameName(name) || !sameCertificate) return null;
  const slips: Slip[] = [{ part: idPart, kind: 'name-certificate' }];
  return name === 'writing' || name === 'traditional' ? [...slips, { part: namePart, kind: name }] : slips;
}

/** Without a certificate number the names must speak for the pair too. */
function nameSlips(a: Entry, b: Entry, who: Who): readonly Slip[] {
  if (a.listed[who]?.name === b.listed[who]?.name || !a[who] || !b[who]) return NO_SLIPS;
  const name = compareNames(a[who].name, b[who].name);
  if (name === 'none' || name === 'blank') return NO_SLIPS;
  return [{ part: `${who}-name`, kind: name === 'other' ? 'other-name' : name }];
}

const certificateSlip = (kind: Slip['kind']): readonly Slip[] => [{ part: 'certificate', kind }];

function certificateSlips(agreement: Agreement, a: Entry, b: Entry): readonly Slip[] {
  switch (agreement) {
    case 'same':
      return NO_SLIPS;
    case 'writing':
      return certificateSlip('writing');
    case 'other':
      return certificateSlip('other-certificate');
    case 'unknown':
      return a.listed.certifiedOn !== null && a.listed.certifiedOn === b.listed.certifiedOn
        ? NO_SLIPS
        : certificateSlip('no-number');
  }
}

const SUM_OF_STRENGTHS = 500;
/** What agrees beside the people, a little of worth each. */
const AGREEING = { name: 10, certificate: 8, level: 4, day: 2 } as const;

/** What a pair is worth among others; above 0. */
export function worthOf(a: Entry, b: Entry, slips: readonly Slip[]): number {
  const lost = slips.reduce((sum, { kind }) => sum + 100 - TIERS[kind].strength, 0);
  const agreeing =
    (sameName(compareNames(a.holder.name, b.holder.name)) ? AGREEING.name : 0) +
    (a.certificateKey !== '' && a.certificateKey === b.certificateKey ? AGREEING.certificate : 0) +
    (a.listed.level === b.listed.level ? AGREEING.level : 0) +
    (a.listed.certifiedOn === b.listed.certifiedOn ? AGREEING.day : 0);
  return SUM_OF_STRENGTHS - lost + agreeing;
}

/**
 * How alike two rows are; null where they are two cases. Rows are one case where the people agree, but for slips, and
 * the certificate: by its number, or by level and day where a row has no number. Nobody is paired by name alone (D9):
 * names count only beside the same certificate number.
 */
export function compareEntries(a: Entry, b: Entry): Likeness | null {
  const certificate = compareCertificates(a, b);
  const sameCertificate = certificate === 'same' || certificate === 'writing';
  const sameLevel = a.listed.level !== null && a.listed.level === b.listed.level;
  if (!sameCertificate && !sameLevel) return null;
  const holder = holderSlips(a, b, sameCertificate);
  const mentor = holder && mentorSlips(a, b, sameCertificate);
  if (holder === null || mentor === null) return null;
  if (certificate === 'same' && holder.length + mentor.length === 0) return CERTAIN;
  // Two slips at once, in a person and in the number, are one too many.
  if (certificate === 'other' && holder.length + mentor.length > 0) return null;
  const slips = [...holder, ...mentor, ...certificateSlips(certificate, a, b)];
  if (!sameCertificate) slips.push(...nameSlips(a, b, 'holder'), ...nameSlips(a, b, 'mentor'));
  return { tier: tierOf(slips), slips };
}
