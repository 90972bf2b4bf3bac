/** Words that say nothing of a change, so many that each sign beside them counts once. */
export const muchElse =
  'It was a fine morning in the hills, nobody had plans for lunch, so the shepherds sat under an oak in the meadow, ate bread and cheese, and sang of rain, larks and summer weather until the sun stood high above the valley.';
