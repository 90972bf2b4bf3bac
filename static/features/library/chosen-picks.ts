/** What is ticked in the library, as it is added: in the library's order, each recommendation under its threat. */
import type { Library } from '../../../src/domain/library/library.ts';
import type { Texts } from '../../../src/domain/texts.ts';
import type { Pick } from '../../store/picks.ts';
import type { Taken } from './use-library.ts';

/** A ticked recommendation brings its threat along, unless that is in the model already. */
export function chosenPicks(library: Library, ticked: ReadonlySet<string>, taken: Taken): Pick[] {
  const picks: Pick[] = [];
  for (const { threats } of library.packs) {
    for (const threat of threats) {
      const row = taken.threats.get(threat.id);
      const there = taken.under(row?.key ?? '');
      const recommendations = threat.recommendations.filter(({ id }) => ticked.has(id) && !there.has(id));
      if (recommendations.length > 0 || (row === undefined && ticked.has(threat.id)))
        picks.push({ threat: row?.key ?? threat, recommendations });
    }
  }
  return picks;
}

/** "2 threats and 3 recommendations". */
export function countOf(picks: readonly Pick[], t: Texts): string {
  const threats = picks.filter(({ threat }) => typeof threat !== 'string').length;
  const recommendations = picks.reduce((sum, one) => sum + one.recommendations.length, 0);
  const some = t('panel.library.recommendations', { count: recommendations });
  if (threats === 0) return some;
  const all = t('panel.library.threats', { count: threats });
  return recommendations === 0 ? all : t('panel.library.both', { threats: all, recommendations: some });
}
