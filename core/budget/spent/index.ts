export { bookLists, type Booked, type Bookings, type Unbooked } from './booked';
export { paymentColumns, readPayments } from './payments';
export { spentAgainst, type SpentLine } from './spent';
