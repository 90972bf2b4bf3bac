/** The library in force: the team's own packs and the app's, without what is switched off, ready to be searched. */
import type { LibraryPack, LibraryRecommendation, LibraryThreat } from './library-pack.ts';
import { type SearchIndex, type Searchable, searchIndex } from './search-index.ts';

export interface Candidate {
  recommendation: LibraryRecommendation;
  threat: LibraryThreat;
}

export interface Library {
  /** The team's own first; none without a threat. */
  packs: readonly LibraryPack[];
  threat(id: string): LibraryThreat | null;
  findThreats(query: string, most: number): LibraryThreat[];
  /** @param under the library's threat that the answer is wanted for: its own candidates come first */
  findRecommendations(query: string, most: number, under?: string): Candidate[];
}

export interface OwnLibrary {
  packs: readonly LibraryPack[];
  /** Ids of packs, threats and recommendations that nobody is offered. */
  off: readonly string[];
}

export function libraryOf({ packs: own, off }: OwnLibrary, starters: readonly LibraryPack[]): Library {
  const isOff = new Set(off);
  const packs = [...own, ...starters].flatMap((pack) => withoutOff(pack, isOff) ?? []);
  const threats = new Map(packs.flatMap((pack) => pack.threats.map((threat) => [String(threat.id), threat])));
  const candidates = new Map<string, Candidate>();
  for (const threat of threats.values())
    for (const recommendation of threat.recommendations) candidates.set(recommendation.id, { recommendation, threat });
  const threatIndex = searchIndex(packs.flatMap((pack) => pack.threats.map((one) => ofThreat(one, pack))));
  const recommendationIndex = once(() => searchIndex([...candidates.values()].map(ofCandidate)));
  return {
    packs,
    threat: (id) => threats.get(id) ?? null,
    findThreats: (query, most) => threatIndex.search(query, most).flatMap((id) => threats.get(id) ?? []),
    findRecommendations(query, most, under) {
      const found = recommendationIndex()
        .search(query, candidates.size)
        .flatMap((id) => candidates.get(id) ?? []);
      const near = found.filter(({ threat }) => threat.id === under);
      const far = found.filter(({ threat }) => threat.id !== under);
      return [...near, ...far].slice(0, most);
    },
  };
}

function withoutOff(pack: LibraryPack, off: ReadonlySet<string>): LibraryPack | null {
  if (off.has(pack.id)) return null;
  const threats = pack.threats
    .filter(({ id }) => !off.has(id))
    .map((threat) => ({ ...threat, recommendations: threat.recommendations.filter(({ id }) => !off.has(id)) }));
  return threats.length === 0 ? null : { ...pack, threats };
}

function ofThreat(threat: LibraryThreat, pack: LibraryPack): Searchable {
  return {
    id: threat.id,
    fields: [
      { text: threat.title, weight: 6 },
      { text: threat.keywords.join(' '), weight: 5 },
      { text: pack.name, weight: 3 },
      { text: threat.text, weight: 2 },
      { text: threat.recommendations.map((one) => one.text).join(' '), weight: 1 },
    ],
  };
}

function ofCandidate({ recommendation, threat }: Candidate): Searchable {
  return {
    id: recommendation.id,
    fields: [
      { text: recommendation.text, weight: 6 },
      { text: threat.title, weight: 3 },
      { text: threat.keywords.join(' '), weight: 2 },
    ],
  };
}

/** Nobody pays for an index that is not asked. */
function once(build: () => SearchIndex): () => SearchIndex {
  let built: SearchIndex | null = null;
  return () => (built ??= build());
}
