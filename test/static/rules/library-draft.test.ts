import { describe, expect, it } from 'vitest';
import { libraryId } from '../../../src/domain/ids.ts';
import { libraryContent, wrongIds } from '../../../src/domain/library/library-content.ts';
import { statementIn } from '../../../src/domain/statement-sentence.ts';
import {
  type LibraryDraft,
  changedPack,
  changedRecommendation,
  changedThreat,
  contentOfLibrary,
  problemsOfLibrary,
  sameLibrary,
  switched,
  withNewPack,
  withNewRecommendation,
  withNewThreat,
  withStatement,
  withoutPart,
} from '../../../static/rules/library/library-draft.ts';
import { ownPack } from '../../support/own-pack.ts';

const empty: LibraryDraft = { packs: [], off: [] };
const payments: LibraryDraft = { packs: [ownPack()], off: [] };
const at = { pack: 'own-payments', threat: 'own-payments-1' };

describe('a pack of one’s own', () => {
  it('is made of packs, threats and recommendations whose ids the library takes', () => {
    let draft = withNewPack(empty, 'abc');
    draft = withNewThreat(draft, 'own-abc', 'def');
    draft = withNewRecommendation(draft, { pack: 'own-abc', threat: 'own-abc-def' }, '012');
    draft = changedPack(draft, 'own-abc', () => ({ name: ' Payments ' }));
    draft = changedThreat(draft, { pack: 'own-abc', threat: 'own-abc-def' }, () => ({
      title: 'A payout to somebody else',
      text: 'Somebody changes the bank account before a payout.',
      keywords: ['iban', '', ' payout '],
    }));
    draft = changedRecommendation(
      draft,
      { pack: 'own-abc', threat: 'own-abc-def', recommendation: 'own-abc-def-012' },
      { text: 'Hold a payout for a day.', priority: 'high' },
    );
    expect(problemsOfLibrary(draft)).toEqual([]);
    const content = libraryContent.parse(contentOfLibrary(draft));
    expect(wrongIds(content.packs)).toEqual([]);
    expect(content.packs).toMatchObject([
      {
        name: 'Payments',
        threats: [{ keywords: ['iban', 'payout'], recommendations: [{ priority: 'high' }] }],
      },
    ]);
  });

  it('says field by field what is missing, and a half-filled statement is all or nothing', () => {
    let draft = withNewThreat(withNewPack(empty, 'abc'), 'own-abc', 'def');
    draft = changedThreat(draft, { pack: 'own-abc', threat: 'own-abc-def' }, (threat) =>
      withStatement({ ...threat, title: 'x'.repeat(101) }, statementIn('Somebody can read the logs')),
    );
    expect(Object.fromEntries(problemsOfLibrary(draft).map(({ field, why }) => [field, why]))).toEqual({
      'packs.0.name': 'empty',
      'packs.0.threats.0.title': 'tooLong',
      'packs.0.threats.0.text': 'empty',
      'packs.0.threats.0.statement.prerequisites': 'partial',
      'packs.0.threats.0.statement.threatImpact': 'partial',
      'packs.0.threats.0.statement.impactedGoal': 'partial',
      'packs.0.threats.0.statement.impactedAssets': 'partial',
    });
  });

  it('keeps no statement of which every part was emptied', () => {
    const filled = changedThreat(payments, at, (threat) =>
      withStatement(threat, statementIn('Somebody can read logs')),
    );
    const emptied = changedThreat(filled, at, (threat) => ({
      statement: { ...threat.statement, ...noParts },
    }));
    expect(contentOfLibrary(emptied).packs[0]?.threats[0]).not.toHaveProperty('statement');
  });

  it('loses one part at a time', () => {
    const recommendation = 'own-payments-1-1';
    expect(withoutPart(payments, { ...at, recommendation }).packs[0]?.threats[0]?.recommendations).toEqual([]);
    expect(withoutPart(payments, at).packs[0]?.threats).toEqual([]);
    expect(withoutPart(payments, { pack: at.pack }).packs).toEqual([]);
  });
});

describe('a switch', () => {
  it('turns a pack or a threat off and on again, and that is no change', () => {
    const web = libraryId.parse('web-1');
    const off = switched(payments, web, false);
    expect(off.off).toEqual(['web-1']);
    expect(sameLibrary(off, payments)).toBe(false);
    expect(sameLibrary(switched(off, web, true), payments)).toBe(true);
  });
});

const noParts = {
  threatSource: ' ',
  prerequisites: '',
  threatAction: '',
  threatImpact: '',
  impactedGoal: [''],
  impactedAssets: [],
};
