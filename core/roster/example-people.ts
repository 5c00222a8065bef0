import { checkCharacter } from '../value/resident-id';

/** No region of the country begins with 99: an ID with it belongs to nobody. */
const NO_REGION = '990000';

interface ExamplePerson {
  readonly name: string;
  readonly id: string;
}

function examplePerson(name: string, birth: string, sequence: string): ExamplePerson {
  const first17 = `${NO_REGION}${birth}${sequence}`;
  return { name, id: first17 + checkCharacter(first17) };
}

/** People of the example rows; they do not exist, and their names say so. */
export const EXAMPLE_PERSON = examplePerson('示例甲', '19900101', '001');
export const EXAMPLE_MENTOR = examplePerson('示例乙', '19750101', '001');

/** Units of the example rows. */
export const EXAMPLE_EMPLOYER = '示例企业有限公司';
export const EXAMPLE_BASE = '示例基地';

/** Whether a cell holds the ID of such a person: the example row of a template was left in place. */
export const isExampleId = (id: string): boolean => id === EXAMPLE_PERSON.id || id === EXAMPLE_MENTOR.id;

/** The same by the unit, for a roster without people. */
export const isExampleUnit = (name: string): boolean => name === EXAMPLE_EMPLOYER || name === EXAMPLE_BASE;
