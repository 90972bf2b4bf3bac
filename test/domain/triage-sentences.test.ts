import { describe, expect, it } from 'vitest';
import english from '../../locales/en-US.json';
import { textsFrom } from '../../src/domain/texts.ts';
import { reasonSentence, reasonsInWords } from '../../src/domain/triage-sentences.ts';
import { defaultTriageRules } from '../../src/domain/triage/index.ts';

const texts = textsFrom(english, 'en-US');
const codes = defaultTriageRules.signals.map(({ code }) => code);
const reason = (code: string, points: number) => ({ code, points, evidence: [] });

describe('the reasons of a score in words', () => {
  it('has a sentence for every signal of the default rules', () => {
    expect(codes.filter((code) => reasonSentence(code, texts) === code)).toEqual([]);
  });

  it('says once what several signals read in several ways, with all their points', () => {
    const reasons = [reason('payment-data', 0.5), reason('payment-data-again', 0.25), reason('money-moves', 1)];
    expect(reasonsInWords({ reasons }, texts)).toEqual([
      { sentence: 'Card or bank data is named', points: 0.75 },
      { sentence: 'Money is moved', points: 1 },
    ]);
  });
});
