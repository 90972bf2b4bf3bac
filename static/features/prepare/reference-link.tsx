/** The link to an attachment or a page. The frame itself may not leave the app: Jira opens it. */
import { type Reference, referenceName } from '../../../src/domain/reference.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Lozenge } from '../../ui/lozenge.tsx';

export function ReferenceLink({ reference, gone }: { reference: Reference; gone: boolean }) {
  const { host, t } = usePanel();
  const name = referenceName(reference);
  if (gone) {
    return (
      <span className="reference-name">
        <s>{name}</s> <Lozenge tone="red">{t('panel.prepare.attachmentGone')}</Lozenge>
      </span>
    );
  }
  const address = addressFor(reference);
  return (
    <a
      className="reference-name"
      href={address}
      onClick={(event) => {
        event.preventDefault();
        host.openPage(address);
      }}
    >
      {name}
    </a>
  );
}

function addressFor(reference: Reference): string {
  if (reference.kind === 'link') return reference.url;
  return `/secure/attachment/${reference.id}/${encodeURIComponent(reference.name)}`;
}
