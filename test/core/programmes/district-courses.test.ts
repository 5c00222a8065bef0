import {
  Decimal,
  districtCourseExam,
  districtCourseFee,
  pay,
  projectDevelopment,
  type Recognition,
} from 'training-subsidy-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decimal,
  fenOf,
  heads,
  least,
  money,
  paid,
  paysAsRead,
  paysByHead,
  roundedToFen,
  yuan,
} from './second-reading';

describe('project development, MH-A1-2.1', () => {
  it.each([
    ['city', 0, 0],
    ['city', 1, 120_000],
    ['city', 2, 240_000],
    ['district', 0, 0],
    ['district', 1, 100_000],
    ['district', 2, 200_000],
  ] as const)('recognised by the %s, %d projects: %d', (recognition, count, sum) => {
    expect(paid(projectDevelopment, { recognition, count })).toBe(sum);
  });

  paysAsRead({
    programme: projectDevelopment,
    inputs: fc.record({ recognition: fc.constantFrom<Recognition[]>('city', 'district'), count: heads }),
    given: (plain) => plain,
    reading: ({ recognition, count }) => fenOf(recognition === 'city' ? 120_000 : 100_000) * BigInt(count),
    limit: ({ count }) => fenOf(120_000) * BigInt(count),
  });
  paysByHead(projectDevelopment, (count) => ({ recognition: 'district', count }) as const);
});

describe('the training fee of a district course, MH-A1-2.2', () => {
  const of = (price: number, passed: number, hours = 40) => ({
    price: new Decimal(price),
    passed,
    hours: new Decimal(hours),
  });

  it.each([
    [1_599, 1_599],
    [1_599.99, 1_599.99],
    [1_600, 1_600],
    [1_600.01, 1_600],
    [1_601, 1_600],
    [3_000, 1_600],
  ])('at a price of %d pays %d a person', (price, each) => {
    expect(paid(districtCourseFee, of(price, 1))).toBe(each);
    expect(paid(districtCourseFee, of(price, 23))).toBe(new Decimal(each).times(23).toNumber());
  });

  it.each([40, 40.5, 41, 400])('of %d class hours is paid', (hours) => {
    expect(paid(districtCourseFee, of(1_500, 2, hours))).toBe(3_000);
  });

  it.each([0, 39, 39.99])('of %d class hours is an error, not a sum of nought', (hours) => {
    expect(() => pay(districtCourseFee, of(1_500, 2, hours), null)).toThrow('BELOW_MINIMUM');
  });

  paysAsRead({
    programme: districtCourseFee,
    inputs: fc.record({ price: money(1_600), passed: heads, hours: fc.integer({ min: 40, max: 500 }) }),
    given: ({ price, passed, hours }) => ({ price: decimal(price), passed, hours: new Decimal(hours) }),
    reading: ({ price, passed }) => roundedToFen(least(price, yuan(1_600))) * BigInt(passed),
    limit: ({ passed }) => fenOf(1_600) * BigInt(passed),
  });
  paysByHead(districtCourseFee, (passed, price) => ({ price, passed, hours: new Decimal(40) }));
});

describe('the assessment of a district course, MH-A1-2.2c', () => {
  it.each([
    [0, 0],
    [1, 600],
    [24, 14_400],
    [25, 15_000],
    [26, 15_600],
  ])('of %d persons graded pays %d', (graded, sum) => {
    expect(paid(districtCourseExam, { graded })).toBe(sum);
  });

  paysAsRead({
    programme: districtCourseExam,
    inputs: fc.record({ graded: heads }),
    given: (plain) => plain,
    reading: ({ graded }) => fenOf(600) * BigInt(graded),
    limit: ({ graded }) => fenOf(600) * BigInt(graded),
  });
  paysByHead(districtCourseExam, (graded) => ({ graded }));
});
