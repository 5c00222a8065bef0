import { callable } from './call';
import { explain } from './explain';
import { EXPLAIN, FUNCTIONS } from './registry';

for (const declared of FUNCTIONS) CustomFunctions.associate(declared.name, callable(declared));
CustomFunctions.associate(EXPLAIN.name, explain);
