/** The recommendations by priority, the highest first, each group with what it asks of the team. */
import type { Standing } from '../../../src/domain/exceptions.ts';
import type { ThreatId } from '../../../src/domain/ids.ts';
import type { Recommendation } from '../../../src/domain/item.ts';
import { priorities } from '../../../src/domain/priority.ts';
import { useTexts } from '../../store/use-panel.ts';
import { TicketLine } from './ticket-line.tsx';

export interface TicketListProps {
  recommendations: readonly Recommendation[];
  /** The threats that exist. */
  threats: ReadonlySet<ThreatId>;
  /** What is approved, today. */
  standing: Standing;
}

export function TicketList({ recommendations, threats, standing }: TicketListProps) {
  const t = useTexts();
  return (
    <>
      {priorities.map((priority) => {
        const group = recommendations.filter((one) => one.priority === priority);
        if (group.length === 0) return null;
        return (
          <section key={priority} className="part" aria-labelledby={`part-${priority}`}>
            <h3 id={`part-${priority}`}>
              {t(`priority.${priority}.name`)} <span className="heading-note">{t(`priority.${priority}.meaning`)}</span>
            </h3>
            <ul className="rows" aria-labelledby={`part-${priority}`}>
              {group.map((one) => (
                <TicketLine
                  key={one.id}
                  recommendation={one}
                  threats={one.threatIds.filter((id) => threats.has(id))}
                  standing={standing}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
