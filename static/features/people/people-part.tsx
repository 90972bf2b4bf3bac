/** Who knows why, who knows how, who asks for security: by role, with the gaps in plain words. */
import type { RoleNow } from '../../../src/domain/model-process.ts';
import { useAccess, useRecords, useTexts } from '../../store/use-panel.ts';
import { RoleLine } from './role-line.tsx';
import './people.css';

export function PeoplePart({ roles }: { roles: readonly RoleNow[] }) {
  const t = useTexts();
  const manage = useAccess('manage');
  const { unlicensed } = useRecords();
  const gaps = roles.filter((one) => one.gap).length;
  const experienced = roles.some((one) => one.role === 'security' && one.people.length > 0);
  return (
    <section className="part" aria-labelledby="part-people">
      <h3 id="part-people">
        {t('panel.people.title')}
        <span className="heading-note">
          {gaps > 0 ? t('panel.people.missing', { count: gaps }) : t('panel.people.complete')}
        </span>
      </h3>
      <p className="field-hint">{t(manage || unlicensed ? 'panel.people.hint' : 'panel.people.whoNames')}</p>
      <ul className="roles" aria-labelledby="part-people">
        {roles.map((one) => (
          <RoleLine key={one.role} now={one} experienced={experienced} />
        ))}
      </ul>
    </section>
  );
}
