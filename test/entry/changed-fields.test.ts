import { describe, expect, it } from 'vitest';
import { sidesOf } from '../../src/entry/changed-fields.ts';

describe('what a changelog makes the app read', () => {
  it.each([
    ['nothing named, as for a comment', [], 'ticket'],
    ['a field that no rule looks at', [{ field: 'assignee', fieldId: 'assignee' }], 'ticket'],
    ['the text', [{ field: 'description', fieldId: 'description' }], 'model'],
    ['a component, whose two names differ', [{ field: 'Component', fieldId: 'components' }], 'model'],
    ['the type', [{ field: 'issuetype', fieldId: 'issuetype' }], 'model'],
    ['a move to another project', [{ field: 'project', fieldId: 'project' }, { field: 'Key' }], 'both'],
    ['a transition', [{ field: 'status', fieldId: 'status' }, { field: 'resolution' }], 'both'],
    ['a transition together with an edit', [{ field: 'summary' }, { field: 'status' }], 'both'],
  ] as const)('%s', (_what, changed, expected) => {
    expect(sidesOf(changed)).toBe(expected);
  });
});
