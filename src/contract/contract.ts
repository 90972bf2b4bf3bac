/** What a contract is: operations with a required access level, and the types that follow from it. */
import type * as z from 'zod';
import type { Access } from '../domain/access.ts';

export interface Operation {
  access: Access;
  /** Comes without a grant: the issue of the context is asked about as the person. */
  opens?: true;
  /** Jira is asked again as the person, whatever the grant says. */
  fresh?: true;
  input: z.ZodType;
  output: z.ZodType;
}

export type Contract = Readonly<Record<string, Operation>>;
type Operations<C> = Readonly<Record<keyof C, Operation>>;

export type Input<C extends Operations<C>, K extends keyof C> = z.input<C[K]['input']>;
export type ParsedInput<C extends Operations<C>, K extends keyof C> = z.output<C[K]['input']>;
export type Output<C extends Operations<C>, K extends keyof C> = z.output<C[K]['output']>;

/** A handler for every operation: a missing one does not compile. */
export type HandlersFor<C extends Operations<C>, Session> = {
  [K in keyof C]: (session: Session, input: ParsedInput<C, K>) => Promise<Output<C, K>>;
};
