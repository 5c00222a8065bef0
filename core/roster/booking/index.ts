export { bookRows, departmentsText, type Booking } from './booking';
