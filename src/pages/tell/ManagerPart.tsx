import { appTexts } from '../../texts/en/app';

const t = appTexts.tell;

const Blank = ({ line }: { line: string }) => <p class="blank">{line}:</p>;

/** On paper only: what the sheet is, and room for the worker's own name. */
export const PrintedHead = () => (
  <div class="only-print stack">
    <h1>{t.printTitle}</h1>
    {t.printLines.map((line) => (
      <Blank key={line} line={line} />
    ))}
  </div>
);

/** On paper only: lines for the manager to fill in, together with the worker. */
export const ManagerPart = () => (
  <section class="only-print stack">
    <h2>{t.managerPart}</h2>
    {t.managerLines.map((line) => (
      <Blank key={line} line={line} />
    ))}
  </section>
);
