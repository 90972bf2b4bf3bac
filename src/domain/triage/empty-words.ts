/** Words that say nothing of a change: how sentences hold together, and what is said about the ticket itself. */

const listed = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * Words that hold sentences together, and the word for change itself; small numbers and units of time say something only
 * together.
 */
const functionWords = listed(`
  a about above after again against all also am an and any are aren aren't as at be been before being both but by can
  change changed changes changing could couple d did didn didn't do does doesn doesn't doing don don't down during
  each eg eight eleven etc few five for four from had half has have having he her here him his hour hours how i ie if
  in into is isn isn't it it's its itself just let let's ll m may me might minute minutes month months more most
  multiple must my nine no nor not now of off on once one only onto or other our out over own per re s seven several
  shall she should six so some sprint sprints such t ten than that that's the their them themselves then there there's
  these they this those three through to too twelve two under until up upon us ve very via vs was wasn wasn't we week
  weeks were what when where which while who whom why will with within without won won't would year years yet you your`);

/** Words for how work is planned and written down, which say nothing of the work. */
const planningWords = listed(`
  acceptance agenda anything asap ask asked asks assignee backlog board boards brainstorm clarified clarify clear
  clearer confluence criteria dear discuss discussed discussion dod dor epic epics estimate estimated estimates
  estimation everything friday fyi groom groomed grooming idea ideas jira kick-off kickoff last later latest meeting
  meetings miro mock-up mock-ups mockup mockups monday next planned planning please refine refined refinement retro
  retrospective roadmap roughly something soon sorry stakeholder stakeholders stories story sub-task sub-tasks subtask
  subtasks task tasks tbc tbd team teams thank thanks thing things thursday ticket tickets todo tomorrow tuesday
  unclear usual usually watcher watchers wednesday weekly whiteboard wiki wish wishes workshop yesterday`);

/** What more people say about a ticket, in any ticket; some of these words say something elsewhere. */
const ticketWords = listed(`
  add added agree agreed announced announcement answer answered answers anybody anyone assign assigned attached
  attachment back background because begin beginning begins best better call came case chat check come comes coming
  comment comments complete concept context copied copy date dates day days deadline decide decided decides decision
  decisions deck define defined definition demo depends describe described description detail details diagram doc docs
  document documents done draft drafts due early easier effort end ends everybody everyone example examples explain
  explained fill filled find first folder follow follow-up follow-ups following follows forget get gets give given go
  goal goals goes good guess happens happy hello help hi important improve improvement info information intro join
  keep know known knows late lead like link linked links list little long look looked looks lot mail make makes
  manager meet mention mentioned moment month's move moved need needed needs new nice nobody note noted notes nothing
  number objective old open opened order owner owners page paragraph part parts people person phase pick picked plan
  plans po point points postponed prepare prepared present presentation prio priority problem product programme
  project promised proposal protocol put quarter question questions quick quickly raise raised read ready really
  reason reasons remember reminder reporter request requested review right rough same say says schedule scheduled
  scope sections see sheet short simple simpler sit slide slides somebody someone speak split spoke spring start
  started starts state status steering step steps still summary summer survey talk talked tell template text think
  thought till time title today together topic track tracking understand update updated value wait waiting want wanted
  wants watch well whoever winter words work working works write writes writing written yes`);

/** Words that say nothing of a change wherever they stand: no points are given to them. */
export const silentWords: ReadonlySet<string> = new Set([...functionWords, ...planningWords]);

/** Whether a word does not count as one about the change. */
export function isEmptyWord(word: string): boolean {
  return silentWords.has(word) || ticketWords.has(word);
}
