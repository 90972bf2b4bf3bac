/** What administrators and the security team decided, in one reading: whoever opens a panel needs both. */
import type { Settings } from '../../domain/settings.ts';
import type { TeamRules } from '../../domain/team-rules.ts';

export interface InForce {
  read(): Promise<{ settings: Settings; rules: TeamRules }>;
}
