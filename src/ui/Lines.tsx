/** A heading, and short lines under it. */
export const Lines = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <section class="stack tight" aria-label={title}>
    <h2>{title}</h2>
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </section>
);
