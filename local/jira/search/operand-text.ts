/** Operands of a query, written out as JQL. */
import type { Operand } from '@atlaskit/jql-ast';

export function operandText(operand: Operand): string {
  switch (operand.operandType) {
    case 'keyword':
      return 'EMPTY';
    case 'value':
      return operand.text;
    case 'function':
      return `${operand.function.text}(${functionArguments(operand)
        .map((one) => `"${one}"`)
        .join(', ')})`;
    case 'list':
      return `(${operand.values.map(operandText).join(', ')})`;
  }
}

/** The arguments of a function, as plain text. */
export function functionArguments(operand: Extract<Operand, { operandType: 'function' }>): string[] {
  return operand.arguments.map((one) => one.value);
}
