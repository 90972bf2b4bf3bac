/** Shows the few kinds of rich text that the app's own comments and tickets are made of. */
import * as z from 'zod';
import type { AdfNode } from '../../../src/domain/adf.ts';

const node = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  marks: z.array(z.looseObject({ type: z.string() })).optional(),
  get content() {
    return z.array(node).optional();
  },
});
type Node = z.infer<typeof node>;

export function AdfView({ nodes }: { nodes: readonly AdfNode[] }) {
  return (
    <div className="rules-adf">
      <Nodes of={z.array(node).parse(nodes)} />
    </div>
  );
}

function Nodes({ of }: { of: readonly Node[] }) {
  // The example is drawn anew with every letter: its places are all the identity it has.
  return of.map((one, at) => <OneNode key={at} of={one} />);
}

function OneNode({ of }: { of: Node }) {
  const { type, text = '', marks = [], content = [] } = of;
  switch (type) {
    case 'text':
      return marks.some((mark) => mark.type === 'strong') ? <strong>{text}</strong> : text;
    case 'heading':
      return (
        <p className="rules-adf-heading">
          <Nodes of={content} />
        </p>
      );
    case 'bulletList':
      return (
        <ul>
          <Nodes of={content} />
        </ul>
      );
    case 'listItem':
      return (
        <li>
          <Nodes of={content} />
        </li>
      );
    default:
      return (
        <p>
          <Nodes of={content} />
        </p>
      );
  }
}
