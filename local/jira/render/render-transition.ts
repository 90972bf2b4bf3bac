/** Transitions as REST v3 shows them. */
import type { JsonRecord } from '../json.ts';
import type { Transition } from '../site/catalogue.ts';
import type { JiraSite } from '../site/jira-site.ts';
import { renderResolution, renderStatus } from './site-refs.ts';

export function renderTransition(site: JiraSite, transition: Transition, withFields: boolean): JsonRecord {
  return {
    id: transition.id,
    name: transition.name,
    to: renderStatus(site, site.catalogue.status(transition.statusId)),
    hasScreen: transition.hasScreen,
    isGlobal: true,
    isInitial: false,
    isAvailable: true,
    isConditional: false,
    isLooped: false,
    ...(withFields ? { fields: transition.hasScreen ? { resolution: resolutionField(site) } : {} } : {}),
  };
}

const resolutionField = (site: JiraSite): JsonRecord => ({
  required: false,
  schema: { type: 'resolution', system: 'resolution' },
  name: 'Resolution',
  key: 'resolution',
  hasDefaultValue: true,
  operations: ['set'],
  allowedValues: site.catalogue.resolutions.map((one) => renderResolution(site, one)),
});
