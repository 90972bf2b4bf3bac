/** Words that say nothing of a change: how sentences hold together, and what is said about the ticket itself. */

const listed = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/**
 * Words that hold sentences together, and the word for change itself; small numbers and units of time say something only
 * together.
 */
export const functionWords = listed(`
  a about above after again against all also am an and any are aren aren't as at be been before being both but by can
  change changed changes changing could couple d did didn didn't do does doesn doesn't doing don don't down during
  each eg eight eleven etc few five for four from had half has have having he her here him his hour hours how i ie if
  in into is isn isn't it it's its itself just let let's ll m may me might minute minutes month months more most
  multiple must my nine no nor not now of off on once one only onto or other our out over own per re s seven several
  shall she should six so some sprint sprints such t ten than that that's the their them themselves then there there's
  these they this those three through to too twelve two under until up upon us ve very via vs was wasn wasn't we week
  weeks were what when where which while who whom why will with within without won won't would year years yet you your`);

/** Words about the ticket, the people who write it and the meetings they have, as they stand in any ticket. */
const ticketWords = listed(`
  acceptance add added agenda agree agreed announced announcement answer answered answers anybody anyone anything asap
  ask asked asks assign assigned assignee attached attachment back background backlog because begin beginning begins
  best better board boards brainstorm call came case chat check clarified clarify clear clearer come comes coming
  comment comments complete concept confluence context copied copy criteria date dates day days deadline dear decide
  decided decides decision decisions deck define defined definition demo depends describe described description detail
  details diagram discuss discussed discussion doc docs document documents dod done dor draft drafts due early easier
  effort end ends epic epics estimate estimated estimates estimation everybody everyone everything example examples
  explain explained fill filled find first folder follow follow-up follow-ups following follows forget friday fyi get
  gets give given go goal goals goes good groom groomed grooming guess happens happy hello help hi idea ideas
  important improve improvement info information intro jira join keep kick-off kickoff know known knows last late
  later latest lead like link linked links list little long look looked looks lot mail make makes manager meet meeting
  meetings mention mentioned miro mock-up mock-ups mockup mockups moment monday month's move moved need needed needs
  new next nice nobody note noted notes nothing number objective old open opened order owner owners page paragraph
  part parts people person phase pick picked plan planned planning plans please po point points postponed prepare
  prepared present presentation prio priority problem product programme project promised proposal protocol put quarter
  question questions quick quickly raise raised read ready really reason reasons refine refined refinement remember
  reminder reporter request requested retro retrospective review right roadmap rough roughly same say says schedule
  scheduled scope sections see sheet short simple simpler sit slide slides somebody someone something soon sorry speak
  split spoke spring stakeholder stakeholders start started starts state status steering step steps still stories
  story sub-task sub-tasks subtask subtasks summary summer survey talk talked task tasks tbc tbd team teams tell
  template text thank thanks thing things think thought thursday ticket tickets till time title today todo together
  tomorrow topic track tracking tuesday unclear understand update updated usual usually value wait waiting want wanted
  wants watch watcher watchers wednesday weekly well whiteboard whoever wiki winter wish wishes words work working
  works workshop write writes writing written yes yesterday`);

/** Whether a word says nothing of a change by itself. */
export function isEmptyWord(word: string): boolean {
  return functionWords.has(word) || ticketWords.has(word);
}
