import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import type { Contract } from '../../src/contract/contract.ts';
import { AppError } from '../../src/domain/app-error.ts';
import { type Caller, serve } from '../../src/entry/serve.ts';
import { inEnglish } from '../support/scene.ts';

const contract = {
  rename: {
    access: 'contribute',
    input: z.strictObject({ id: z.string().regex(/^T\d+$/), text: z.string().trim().min(1).max(5), rev: z.int() }),
    output: z.string(),
  },
} as const satisfies Contract;

const caller: Caller = { accountId: 'account-engineer', claimedIssueId: '10001' };
const valid = { grant: 'a-grant', input: { id: 'T1', text: 'abc', rev: 1 } };

function served(rename: () => Promise<string> = async () => 'renamed') {
  const steps: string[] = [];
  const operations = serve(
    contract,
    {
      rename: async () => {
        steps.push('handle');
        return rename();
      },
    },
    {
      admit: async ({ token }) => {
        steps.push('authorize');
        if (token !== 'a-grant') throw new AppError('NOT_FOUND', 'errors.notFound');
        return { session: null };
      },
      texts: inEnglish,
      reference: () => 'reference-1',
    },
  );
  const call = (payload: unknown) => operations.get('rename')?.(caller, payload);
  return { call, steps, operations };
}

describe('serve', () => {
  const logged: string[] = [];
  beforeEach(() => {
    logged.length = 0;
    vi.spyOn(console, 'error').mockImplementation((line: string) => void logged.push(line));
  });
  afterEach(() => vi.restoreAllMocks());

  it('answers with the value of the handler', async () => {
    expect(await served().call(valid)).toEqual({ ok: true, value: 'renamed' });
  });

  it('authorizes before it looks at the input, and handles only what passed both', async () => {
    const { call, steps } = served();
    expect(await call({ grant: 'forged', input: 'nonsense' })).toMatchObject({ error: { code: 'NOT_FOUND' } });
    expect(await call({ grant: 'a-grant', input: 'nonsense' })).toMatchObject({ error: { code: 'INVALID' } });
    expect(steps).toEqual(['authorize', 'authorize']);
  });

  it.each([
    { input: { id: 'X', text: 'abc', rev: 1 }, field: 'id', says: '"id"' },
    { input: { id: 'T1', text: 'abcdefgh', rev: 1 }, field: 'text', says: '8 characters, at most 5' },
    { input: { id: 'T1', text: '  ', rev: 1 }, field: 'text', says: 'empty' },
    { input: { id: 'T1', text: 'abc', rev: '1' }, field: 'rev', says: '"rev"' },
    { input: { id: 'T1', text: 'abc', rev: 1, admin: true }, field: 'admin', says: '"admin"' },
    { input: { id: 'T1', text: 7, rev: 1 }, field: 'text', says: '"text"' },
    { input: null, field: 'input', says: '"input"' },
  ])('refuses $input with the field $field and a sentence', async ({ input, field, says }) => {
    const outcome = await served().call({ grant: 'a-grant', input });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'INVALID', field } });
    expect(JSON.stringify(outcome).replaceAll('\\"', '"')).toContain(says);
  });

  it('refuses an envelope of another shape', async () => {
    for (const payload of [undefined, 'text', { grant: 7, input: {} }, { ...valid, more: 1 }]) {
      expect(await served().call(payload)).toMatchObject({ ok: false, error: { code: 'INVALID' } });
    }
  });

  it('has no operation that the contract does not name', () => {
    const { operations } = served();
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
      expect(operations.get(name)).toBeUndefined();
  });

  it('tells expected errors with their code and nothing private', async () => {
    const cause = new Error('a secret of the adapter');
    const outcome = await served(() =>
      Promise.reject(new AppError('UNAVAILABLE', 'errors.busy', { cause, retryAfterSeconds: 3 })),
    ).call(valid);
    expect(outcome).toMatchObject({ ok: false, error: { code: 'UNAVAILABLE', retryAfterSeconds: 3 } });
    expect(JSON.stringify(outcome)).not.toContain('secret');
  });

  it('rethrows unexpected errors blank, and logs them with a reference but without people’s text', async () => {
    const { call } = served(() => Promise.reject(new TypeError('cannot read "what a person typed"')));
    await expect(call(valid)).rejects.toThrow(/^Unexpected error reference-1$/);
    expect(logged.join()).toContain('TypeError');
    expect(logged.join()).toContain('reference-1');
    expect(logged.join()).not.toContain('what a person typed');
  });
});
