/** Room for more numbers. */

/** The same numbers in a list that is twice as long. */
export function twiceAsLong(numbers: Int32Array): Int32Array {
  const longer = new Int32Array(2 * numbers.length);
  longer.set(numbers);
  return longer;
}
