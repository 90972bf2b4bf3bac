/** What the rules had found where people disagreed, with how often in which direction. */
import { useRulesPage } from '../app/rules-context.ts';

interface CountTableProps {
  caption: string;
  lines: readonly { name: string; larger: number; smaller: number; same: number }[];
}

export function CountTable({ caption, lines }: CountTableProps) {
  const { t } = useRulesPage();
  if (lines.length === 0) return null;
  return (
    <table className="rules-counts">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('rules.calibration.what')}</th>
          <th scope="col">{t('rules.calibration.larger')}</th>
          <th scope="col">{t('rules.calibration.smaller')}</th>
          <th scope="col">{t('rules.calibration.same')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.name}>
            <th scope="row">{line.name}</th>
            <td>{line.larger}</td>
            <td>{line.smaller}</td>
            <td>{line.same}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
