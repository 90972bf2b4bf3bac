/** Something is on its way, in a word and a turning ring. */
export function Spinner({ label }: { label: string }) {
  return (
    <span className="spinner">
      <span className="spinner-ring" aria-hidden="true" />
      {label}
    </span>
  );
}
