import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSizeTable } from '../../../src/domain/rules/check-size-table.ts';
import { size } from '../../../src/domain/size.ts';
import { defaultRulesContent } from '../../../src/domain/default-team-rules.ts';
import { sizeByTable } from '../../../src/domain/triage/size-table.ts';
import type { SizeRow } from '../../../src/domain/triage/triage-rules.ts';

const told = (table: SizeRow[]) => checkSizeTable(table).map(({ level, field, text }) => `${level} ${field} ${text}`);
const rest: SizeRow = { when: {}, size: 'M' };

describe('a size table', () => {
  it('of the defaults reaches every size by every row', () => {
    expect(told(defaultRulesContent.sizeTable)).toEqual([]);
  });

  const tables: [string, SizeRow[], string[]][] = [
    [
      'cannot reach a size below a row that takes everything',
      [
        { when: { noCriterion: true }, size: 'none' },
        { when: { totalAtMost: 4 }, size: 'S' },
        rest,
        { when: { scopeAtLeast: 3 }, size: 'L' },
      ],
      ['error sizeTable.3.size rulesFault.unreachableSize'],
    ],
    [
      'cannot reach a size by conditions that rows above it take between them',
      [
        { when: { noCriterion: true }, size: 'none' },
        { when: { riskAtMost: 1 }, size: 'S' },
        { when: { noCriterion: false }, size: 'M' },
        { when: { scopeAtLeast: 2 }, size: 'L' },
      ],
      ['error sizeTable.3.size rulesFault.unreachableSize'],
    ],
    [
      'may have a row too many, where its size is reached by another one',
      [
        { when: { noCriterion: true }, size: 'none' },
        { when: { totalAtMost: 4 }, size: 'S' },
        { when: { totalAtMost: 3 }, size: 'S' },
        { when: { scopeAtLeast: 2 }, size: 'L' },
        rest,
      ],
      ['warning sizeTable.2.size rulesFault.unusedRow'],
    ],
    [
      'must give every score a size',
      [
        { when: { noCriterion: true }, size: 'none' },
        { when: { totalAtMost: 4 }, size: 'S' },
        { when: { totalAtMost: 6 }, size: 'M' },
        { when: { scopeAtLeast: 3 }, size: 'L' },
      ],
      ['error sizeTable.3.when rulesFault.openEnd'],
    ],
    [
      'may do without a size, which is said',
      [{ when: { noCriterion: true }, size: 'none' }, { when: { totalAtMost: 4 }, size: 'S' }, rest],
      ['warning sizeTable rulesFault.noRow'],
    ],
  ];
  it.each(tables)('%s', (_name, table, expected) => {
    expect(told(table)).toEqual(expected);
  });

  const condition = fc.record(
    {
      noCriterion: fc.boolean(),
      riskAtMost: fc.integer({ min: 0, max: 3 }),
      impactAtMost: fc.integer({ min: 0, max: 3 }),
      scopeAtLeast: fc.integer({ min: 0, max: 3 }),
      totalAtMost: fc.integer({ min: 0, max: 9 }),
    },
    { requiredKeys: [] },
  );
  const tableOf = fc.array(fc.record({ when: condition, size: fc.constantFrom(...size.options) }), {
    minLength: 1,
    maxLength: 6,
  });

  it('without errors gives every score exactly the sizes that its rows name', () => {
    fc.assert(
      fc.property(tableOf, (rows) => {
        const table = [...rows, rest];
        if (checkSizeTable(table).some(({ level }) => level === 'error')) return;
        const given = new Set<string>();
        for (const scope of [0, 1, 2, 3])
          for (const risk of [0, 1, 2, 3])
            for (const impact of [0, 1, 2, 3])
              for (const anyCriterion of [true, false])
                given.add(sizeByTable(table, { scope, risk, impact, anyCriterion }));
        expect(given).toEqual(new Set(table.map((row) => row.size)));
      }),
    );
  });
});
