/** The texts of the starter packs: complete, plain, without repetition, and never renamed. */
import { describe, expect, it } from 'vitest';
import { libraryContent, ownPrefix } from '../../../src/domain/library/library-content.ts';
import type { LibraryThreat } from '../../../src/domain/library/library-pack.ts';
import { starterPacks } from '../../../src/domain/library/starter-packs.ts';
import released from '../../data/library-ids.json';
import retired from '../../data/library-ids-retired.json';

const packs = starterPacks();
const threats = packs.flatMap((pack) => pack.threats);
const recommendations = threats.flatMap((threat) => threat.recommendations);
const texts = [...threats, ...recommendations].map(({ text }) => text);

/** Words in which the harm is said. */
const goals = [
  ...['accountability', 'availability', 'budget', 'correctness', 'fairness'],
  ...['privacy', 'reputation', 'safety', 'secrecy'],
];

/** Products date, and a pack is nobody's advertisement. */
const vendors =
  /\b(aws|amazon|azure|microsoft|google|gcp|cloudflare|okta|auth0|github|gitlab|slack|openai|chatgpt|anthropic|claude|apple|android|ios|oracle|salesforce|stripe|paypal|vault|kubernetes|docker|npm|lambda|s3)\b/i;

function statementOf({ statement }: LibraryThreat): string {
  if (statement === undefined) return '';
  const { threatSource, prerequisites, threatAction, threatImpact, impactedGoal, impactedAssets } = statement;
  const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
  return `${threatSource}, ${prerequisites}, can ${threatAction}, which leads to ${threatImpact}, harming the ${list.format(impactedGoal)} of ${list.format(impactedAssets)}.`;
}

describe('the starter packs', () => {
  it('are ten, for what teams build and use, each with ten to fourteen threats', () => {
    expect(packs.map(({ id }) => id)).toEqual('web api auth access crypto data cloud third-party mobile ai'.split(' '));
    for (const pack of packs) {
      expect(pack.about, pack.id).not.toBe('');
      expect(pack.threats.length, pack.id).toBeGreaterThanOrEqual(10);
      expect(pack.threats.length, pack.id).toBeLessThanOrEqual(14);
    }
  });

  it('keep every id that was ever used: none is renamed, used twice or used again', () => {
    const ids = [...threats, ...recommendations].map(({ id }) => String(id));
    expect(new Set(ids).size).toBe(ids.length);
    const gone: string[] = retired;
    expect(released.filter((id) => !ids.includes(id) && !gone.includes(id))).toEqual([]);
    expect(ids.filter((id) => gone.includes(id))).toEqual([]);
    // A new entry is written down here, from then on it keeps its id.
    expect(ids.filter((id) => !released.includes(id))).toEqual([]);
  });

  it('have ids that show where they belong and that no pack of a team can have', () => {
    for (const pack of packs) {
      expect(pack.id.startsWith(ownPrefix)).toBe(false);
      for (const threat of pack.threats) {
        expect(threat.id.startsWith(`${pack.id}-`), threat.id).toBe(true);
        for (const { id } of threat.recommendations) expect(id.startsWith(`${threat.id}-`), id).toBe(true);
      }
    }
  });

  it.each(threats.map((threat) => [threat.id, threat] as const))(
    '%s says who can do what, with which harm',
    (_id, threat) => {
      expect(threat.text.toLowerCase()).toBe(statementOf(threat).toLowerCase());
      expect(threat.text.length).toBeLessThanOrEqual(340);
      expect(threat.statement?.impactedGoal.every((goal) => goals.includes(goal))).toBe(true);
      expect(threat.title.length).toBeLessThanOrEqual(60);
      expect(threat.stride.length).toBeGreaterThan(0);
      expect(new Set(threat.keywords).size).toBe(threat.keywords.length);
      expect(threat.keywords.length).toBeGreaterThanOrEqual(4);
    },
  );

  it.each(threats.map((threat) => [threat.id, threat] as const))(
    '%s brings two to four recommendations to choose from',
    (_id, threat) => {
      expect(threat.recommendations.length).toBeGreaterThanOrEqual(2);
      expect(threat.recommendations.length).toBeLessThanOrEqual(4);
      for (const { id, text } of threat.recommendations) {
        expect(text, id).toMatch(/^[A-Z].*[.]$/);
        expect(text.length, id).toBeGreaterThanOrEqual(30);
        expect(text.length, id).toBeLessThanOrEqual(200);
      }
      expect(threat.recommendations.some(({ priority }) => priority !== 'low')).toBe(true);
    },
  );

  it('repeat nothing, name no product, and leave no placeholder', () => {
    expect(new Set(texts.map((text) => text.toLowerCase())).size).toBe(texts.length);
    const titles = threats.map(({ title }) => title.toLowerCase());
    expect(new Set(titles).size).toBe(titles.length);
    const words = threats.flatMap(({ title, keywords }) => [title, ...keywords]);
    expect([...texts, ...words].filter((text) => vendors.test(text))).toEqual([]);
    expect(texts.filter((text) => /\b(todo|tbd|lorem)\b|\s{2}|['"]/i.test(text))).toEqual([]);
  });

  it('leave the few that come first to High', () => {
    const high = recommendations.filter(({ priority }) => priority === 'high').length / recommendations.length;
    expect(high).toBeGreaterThan(0.15);
    expect(high).toBeLessThan(0.4);
  });

  it('cover each of the six kinds of threat', () => {
    expect([...new Set(threats.flatMap(({ stride }) => stride))].sort()).toEqual([
      'denial',
      'disclosure',
      'elevation',
      'repudiation',
      'spoofing',
      'tampering',
    ]);
  });

  it('fit the schema that a team’s own packs have', () => {
    expect(libraryContent.safeParse({ packs, off: [] }).success).toBe(true);
  });
});
