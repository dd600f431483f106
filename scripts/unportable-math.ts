import ts from 'typescript';

/** What of `Math` gives the same bits in Node 20, Node 24 and Chromium. */
const portable = new Set(
  'E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 abs ceil clz32 floor fround hypot imul max min round sign sqrt trunc'.split(
    ' ',
  ),
);

/**
 * Finds mathematics whose last bits depend on the JavaScript engine, or that is random: functions of `Math` outside a
 * list of allowed ones, `Math` passed around as a value, and `**` with anything but a plain 2. (`x ** 3` with x from a
 * million seeded numbers gives other bits in Node 20 than in Node 24; `x ** 2` equals `x * x` in both.)
 *
 * @param file name for the messages
 * @param source TypeScript
 * @returns one line a place, `file:line:column what`; empty if there is none
 * @example
 * unportableMath('a.ts', 'Math.sin(1)'); // ['a.ts:1:1 Math.sin: import it from number/index.ts']
 */
export function unportableMath(file: string, source: string): string[] {
  const root = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const report = (node: ts.Node, what: string) => {
    const { line, character } = root.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${file}:${line + 1}:${character + 1} ${what}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === 'Math') {
      const { parent } = node;
      const name =
        ts.isPropertyAccessExpression(parent) && parent.expression === node ? parent.name.text : null;
      if (name === null) report(node, 'Math as a value: write Math.name where it is used');
      else if (!portable.has(name)) report(node, `Math.${name}: import it from number/index.ts`);
    } else if (ts.isBinaryExpression(node) && isPower(node) && node.right.getText() !== '2') {
      report(node, `** ${node.right.getText()}: multiply, or import pow from number/index.ts`);
    }
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

function isPower(node: ts.BinaryExpression): boolean {
  const operator = node.operatorToken.kind;
  return (
    operator === ts.SyntaxKind.AsteriskAsteriskToken || operator === ts.SyntaxKind.AsteriskAsteriskEqualsToken
  );
}
