import { PARTS, text, type ListedCase, type MatchedCase, type Part, type Text } from 'training-subsidy-core';

/** What both departments’ lists say of a case. */
export type CaseField = Part | 'level' | 'certified-on';

export const FIELD_TITLES: Readonly<Record<CaseField, Text>> = {
  ...PARTS,
  level: text('取得等级', 'the level'),
  'certified-on': text('取证日期', 'the certificate’s date'),
};

const AS_WRITTEN: Readonly<Record<CaseField, (listed: ListedCase) => unknown>> = {
  'holder-name': ({ holder }) => holder.name.trim(),
  'holder-id': ({ holder }) => String(holder.id).trim(),
  'mentor-name': ({ mentor }) => mentor?.name.trim(),
  'mentor-id': ({ mentor }) => mentor && String(mentor.id).trim(),
  certificate: ({ certificate }) => certificate.trim(),
  level: ({ level }) => level,
  'certified-on': ({ certifiedOn }) => certifiedOn,
};

const CASE_FIELDS = Object.keys(AS_WRITTEN) as CaseField[];

/** In what the rows of a case differ as they are written, a blank cell included; nothing where one list alone has it. */
export const differingFields = ({ bureau, union }: Pick<MatchedCase, 'bureau' | 'union'>): CaseField[] =>
  bureau === null || union === null
    ? []
    : CASE_FIELDS.filter((field) => AS_WRITTEN[field](bureau.listed) !== AS_WRITTEN[field](union.listed));
