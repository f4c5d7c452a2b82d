import { organisationPageTexts } from '../../texts/en/organisation-page';
import { tellTexts as t } from '../../texts/en/tell';

const Blank = ({ line }: { line: string }) => <p class="blank">{line}:</p>;

/** Boxes to tick with a pen. */
const Boxes = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <>
    <h3>{title}</h3>
    <ul class="boxes">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </>
);

/** On paper only: what the sheet is, and room for the worker's name where it is not in the words. */
export const PrintedHead = ({ named }: { named: boolean }) => (
  <div class="only-print stack">
    <h1>{t.printTitle}</h1>
    {!named && <Blank line={t.printName} />}
    <Blank line={t.printDate} />
  </div>
);

/**
 * On paper only: what the manager fills in, together with the worker.
 *
 * @param manager what their organisation calls one.
 */
export const ManagerPart = ({ manager }: { manager: string | undefined }) => (
  <section class="only-print stack manager">
    <h2>{manager ? organisationPageTexts.forManager(manager) : t.managerPart}</h2>
    <Blank line={t.talked} />
    <Boxes title={t.sortTitle} lines={t.sorts} />
    <Boxes title={t.decisionTitle} lines={t.decisions} />
    {t.managerLines.map((line) => (
      <Blank key={line} line={line} />
    ))}
    {t.signs.map((line) => (
      <Blank key={line} line={line} />
    ))}
  </section>
);
