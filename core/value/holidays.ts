interface HolidayYear {
  /** First and last day of each holiday, both included. */
  readonly holidays: readonly (readonly [first: string, last: string])[];
  /** Saturdays and Sundays worked in exchange. */
  readonly workedWeekends: readonly string[];
}

/** Statutory holidays by year: the State Council's notice of 2025-11-04 for 2026; later years come from the user (P19). */
export const HOLIDAY_YEARS: Readonly<Record<string, HolidayYear>> = {
  2026: {
    holidays: [
      ['2026-01-01', '2026-01-03'],
      ['2026-02-15', '2026-02-23'],
      ['2026-04-04', '2026-04-06'],
      ['2026-05-01', '2026-05-05'],
      ['2026-06-19', '2026-06-21'],
      ['2026-09-25', '2026-09-27'],
      ['2026-10-01', '2026-10-07'],
    ],
    workedWeekends: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
};
