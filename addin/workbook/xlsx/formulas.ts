/**
 * Functions that came after Excel 2007: a file names them with a prefix, people do not.
 * LET and LAMBDA are not among them, since their variables want a prefix too.
 */
const LATER_FUNCTIONS: ReadonlySet<string> = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR ' +
    'BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST ' +
    'CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS ' +
    'DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML ' +
    'FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK ' +
    'HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISO.CEILING ISOMITTED ISOWEEKNUM ' +
    'LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST ' +
    'NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC ' +
    'PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE ' +
    'REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT ' +
    'T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P ' +
    'VAR.S VSTACK WEBSERVICE WEIBULL.DIST WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST'
  ).split(' '),
);
const WORKSHEET_FUNCTIONS: ReadonlySet<string> = new Set(['FILTER', 'SORT']);

const PREFIXES = /_xlfn\._xlws\.|_xlfn\.|_xlws\.|_xlpm\.|_xldudf_/gi;
const CALL = /(?<![\p{L}\p{N}._!])([A-Z][A-Z0-9._]*)(?=\()/giu;
const VARIABLES = /(?<![\p{L}\p{N}._])(LET|LAMBDA)\(/iu;
const OTHER_WORKBOOK = /\[\d+\]/;

/** Applies a change to a formula, but not inside its texts. */
const outsideTexts = (formula: string, change: (code: string) => string): string =>
  formula
    .split('"')
    .map((part, i) => (i % 2 === 0 ? change(part) : part))
    .join('"');

const code = (formula: string): string =>
  outsideTexts(formula, (part) => part)
    .split('"')
    .filter((_, i) => i % 2 === 0)
    .join(' ');

/** A formula as people write it, from one as a file has it (without `=`). */
export const fromFile = (formula: string): string => `=${outsideTexts(formula, (part) => part.replace(PREFIXES, ''))}`;

/** The functions that a formula calls, in capitals. */
export const functionNames = (formula: string): string[] =>
  [...code(formula).matchAll(CALL)].map(([name]) => name.toUpperCase());

/** Whether the formula looks into another file, which is not here. */
export const refersElsewhere = (formula: string): boolean => OTHER_WORKBOOK.test(code(formula));

/** Whether the formula has variables, which a file wants marked one by one. */
export const hasVariables = (formula: string): boolean => VARIABLES.test(code(formula));

/**
 * A formula as a file has it, without `=`. Excel stores an add-in's function under a prefix of its own and finds it again
 * by that.
 */
export const toFile = (formula: string, isOurs: (name: string) => boolean): string =>
  outsideTexts(formula.replace(/^=/, ''), (part) =>
    part.replace(CALL, (name) => {
      const upper = name.toUpperCase();
      if (isOurs(upper)) return `_xldudf_${upper}`;
      if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${name}`;
      return LATER_FUNCTIONS.has(upper) ? `_xlfn.${name}` : name;
    }),
  );
