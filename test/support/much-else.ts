/** Words that say nothing of a change, so many that each sign beside them counts once. */
export const muchElse =
  'It was a fine morning in the hills and nobody there had any plans for lunch, so they sat under a tree and talked of the weather until the sun was high.';
