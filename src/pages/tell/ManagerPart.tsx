import { appTexts } from '../../texts/en/app';

const t = appTexts.tell;

/** On paper only: lines for the manager to fill in, together with the worker. */
export const ManagerPart = () => (
  <section class="only-print stack">
    <h2>{t.managerPart}</h2>
    {t.managerLines.map((line) => (
      <p class="blank" key={line}>
        {line}:
      </p>
    ))}
  </section>
);
