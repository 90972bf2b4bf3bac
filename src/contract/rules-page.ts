/** Every operation of the rules page: the rules, and the library that is edited beside them. */
import { libraryContract } from './library.ts';
import { rulesContract } from './rules.ts';

export const rulesPageContract = { ...rulesContract, ...libraryContract } as const;
export type RulesPageContract = typeof rulesPageContract;
