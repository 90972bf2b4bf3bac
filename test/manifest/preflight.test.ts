// Every rule of the preflight passes a sound app and stops the one mistake it is there for.
import { describe, expect, it } from 'vitest';
import { preflight, ruleNames } from '../../scripts/preflight/preflight.ts';
import { appMistakes } from './app-mistakes.ts';
import { buildApp } from './build-app.ts';
import { platformMistakes } from './platform-mistakes.ts';

const mistakes = [...platformMistakes, ...appMistakes];

describe('the preflight', () => {
  it('has nothing against a sound app', () => {
    expect(preflight(buildApp())).toEqual([]);
  });

  it.each(mistakes)('%s stops %s', (rule, _mistake, spoiler, message) => {
    const findings = preflight(buildApp(spoiler));
    expect(findings.map((finding) => finding.rule)).toContain(rule);
    expect(findings.filter((finding) => finding.rule === rule).map((finding) => finding.message)).toContainEqual(
      expect.stringMatching(message),
    );
  });

  it('shows a mistake for every rule it has', () => {
    const shown = new Set(mistakes.map(([rule]) => rule));
    expect(ruleNames.filter((rule) => !shown.has(rule))).toEqual([]);
  });
});
