import { callable } from './call';
import { explain } from './explain';
import { EXPLAIN, FUNCTIONS, ROSTERS } from './registry';
import { rosterCallable } from './roster-function';

for (const declared of FUNCTIONS) CustomFunctions.associate(declared.name, callable(declared));
for (const declared of ROSTERS) CustomFunctions.associate(declared.name, rosterCallable(declared));
CustomFunctions.associate(EXPLAIN.name, explain);
