/** All word families of the default rules. */
import { accessWords } from './access.ts';
import { changeWords } from './change.ts';
import { cryptoWords } from './crypto.ts';
import { dataWords } from './data.ts';
import { exposureWords } from './exposure.ts';
import { historyWords } from './history.ts';
import { identityWords } from './identity.ts';
import { infrastructureWords } from './infrastructure.ts';
import { otherSenseWords } from './other-senses.ts';
import { projectWords } from './project.ts';
import { readingWords } from './reading.ts';
import { stakesWords } from './stakes.ts';

export const defaultFamilies: Record<string, string[]> = {
  ...readingWords,
  ...changeWords,
  ...identityWords,
  ...accessWords,
  ...cryptoWords,
  ...dataWords,
  ...exposureWords,
  ...infrastructureWords,
  ...projectWords,
  ...historyWords,
  ...stakesWords,
  ...otherSenseWords,
};
