import type { Looked } from '../../log/backup/bring-back';
import type { Compared } from '../../log/backup/compare';
import { bringBackTexts } from '../../texts/en/bring-back';
import { monthName } from '../../ui/dates';

const t = bringBackTexts.preview;

const Row = ({ name, of }: { name: string; of: Compared<unknown> }) => (
  <tr>
    <th scope="row">{name}</th>
    <td>{of.fresh.length}</td>
    <td>{of.same}</td>
    <td>{of.clashing.length}</td>
  </tr>
);

/** How much of what there is, and from when to when. */
export function Counts({ looked: { backup, preview } }: { looked: Looked }) {
  const months = backup.entries.map(({ month }) => month).sort();
  const [from, to] = [months[0], months.at(-1)];
  return (
    <div class="stack tight">
      <p>{from && to ? t.months(monthName(from), monthName(to)) : t.noEntries}</p>
      <table class="counts">
        <caption class="small soft">{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.fresh}</th>
            <th scope="col">{t.same}</th>
            <th scope="col">{t.clashing}</th>
          </tr>
        </thead>
        <tbody>
          <Row name={t.entries} of={preview.entries} />
          {backup.declarations.length > 0 && (
            <Row name={t.declarations} of={preview.declarations} />
          )}
        </tbody>
      </table>
    </div>
  );
}
