// Reads off the source which product REST endpoints it calls: every route`…` and every path given to requestJira.
import ts from 'typescript';

export interface ApiCall {
  /** Null when it cannot be told from the source. */
  method: string | null;
  /** Without the query; `*` for each segment that is known at run time only. */
  path: string;
  /** File and line. */
  place: string;
}

const verbs = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'];

/** The calls of one source file, in the order of the text. */
export function apiCalls(file: string, text: string): ApiCall[] {
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const calls: ApiCall[] = [];
  const visit = (node: ts.Node): void => {
    const path = routePath(node);
    if (path !== null) {
      for (const use of usesOf(node)) {
        const { line } = source.getLineAndCharacterOfPosition(use.getStart());
        calls.push({ method: methodBeside(use), path, place: `${file}:${line + 1}` });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return calls;
}

/** The path when the node is a route: a tagged template, or the plain path that the bridge's requestJira takes. */
function routePath(node: ts.Node): string | null {
  if (ts.isTaggedTemplateExpression(node)) {
    return ts.isIdentifier(node.tag) && node.tag.text === 'route' ? pathOf(node.template) : null;
  }
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return null;
  const call = node.parent;
  const isFirstArgument = ts.isCallExpression(call) && call.arguments[0] === node;
  return isFirstArgument && calleeName(call) === 'requestJira' ? pathOf(node) : null;
}

function pathOf(template: ts.TemplateLiteral | ts.StringLiteralLike): string {
  const text = ts.isTemplateExpression(template)
    ? [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)].join('*')
    : template.text;
  return text.split('?')[0] ?? '';
}

/** Where the route is handed on: right where it stands, or wherever its variable is an argument in the same block. */
function usesOf(route: ts.Node): ts.Node[] {
  const { parent } = route;
  if (!ts.isVariableDeclaration(parent)) return [route];
  const name = parent.name.getText();
  const uses: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === name && ts.isCallExpression(node.parent)) uses.push(node);
    ts.forEachChild(node, visit);
  };
  visit(parent.parent.parent.parent);
  return uses.length > 0 ? uses : [route];
}

/** Looks where people write a method: a verb beside the route, a `method` member, or the name of the function called. */
function methodBeside(route: ts.Node): string | null {
  const { parent } = route;
  if (ts.isPropertyAssignment(parent)) return methodMember(parent.parent);
  if (!ts.isCallExpression(parent)) return null;
  const others = parent.arguments.filter((argument) => argument !== route);
  for (const argument of others) {
    if (ts.isStringLiteralLike(argument) && verbs.includes(argument.text)) return argument.text;
    const method = methodMember(argument);
    if (method !== null) return method;
  }
  const name = calleeName(parent).toUpperCase();
  if (verbs.includes(name)) return name;
  // fetch's own default, as long as nothing is hidden in a variable.
  return others.every((argument) => ts.isObjectLiteralExpression(argument) && !hasSpread(argument)) ? 'GET' : null;
}

function methodMember(node: ts.Node): string | null {
  if (!ts.isObjectLiteralExpression(node)) return null;
  for (const member of node.properties) {
    if (!ts.isPropertyAssignment(member) || member.name.getText() !== 'method') continue;
    return ts.isStringLiteralLike(member.initializer) ? member.initializer.text : null;
  }
  return null;
}

function hasSpread(node: ts.ObjectLiteralExpression): boolean {
  return node.properties.some((member) => ts.isSpreadAssignment(member) || member.name.getText() === 'method');
}

function calleeName({ expression }: ts.CallExpression): string {
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  return ts.isIdentifier(expression) ? expression.text : '';
}
