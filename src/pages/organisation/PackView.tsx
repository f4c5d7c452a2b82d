import { isDay } from '../../declaration/day';
import { bodies } from '../../guidance/bodies';
import type { Known } from '../../organisation/db';
import { fieldName } from '../../organisation/field-name';
import { shortPrint } from '../../organisation/fingerprint';
import { linkKeys } from '../../organisation/keys';
import { readLink } from '../../organisation/links';
import { type Pack, type PackKey, packKeys } from '../../organisation/pack';
import { dayOf } from '../../reminders/days';
import { siteById } from '../../sites';
import { organisationTexts as t } from '../../texts/en/organisation';
import { organisationPageTexts as page } from '../../texts/en/organisation-page';
import { dayName } from '../../ui/dates';

/** What says nothing to the worker, or is said elsewhere. */
const left: readonly PackKey[] = ['handrailPack', 'organisation', 'languages', 'reviewDate'];

const parts: Partial<Record<PackKey, string>> = page.parts;
/** What a part is, said to the worker; the words for a situation have one name for everyone. */
const nameOf = (key: PackKey): string => parts[key] ?? fieldName(key);

/** A part as one text: links in full, so that everyone sees where they go. */
function textOf(pack: Pack, key: PackKey): string {
  if (key === 'sites') return (pack.sites ?? []).map((id) => siteById(id)?.name ?? id).join(', ');
  if (key === 'regulator' && pack.regulator) return bodies[pack.regulator].name;
  const text = String(pack[key]);
  if (!linkKeys.some((link) => link === key)) return text;
  const to = readLink(text);
  return 'fault' in to ? t.badLink : to.kind === 'mail' ? to.address : to.url;
}

/** Softly: an old date is no fault of the worker's, and the words may be as good as ever. */
function Review({ day }: { day: string | undefined }) {
  if (!day || !isDay(day)) return null;
  const isPast = day < dayOf(new Date());
  return <p class="small soft">{(isPast ? page.reviewPast : page.review)(dayName(day))}</p>;
}

/** All that a pack holds, as plain text, with where it came from. */
export const PackView = ({ known: { pack, from, fingerprint } }: { known: Known }) => (
  <div class="theirs stack">
    <h3>
      <bdi>{t.from(pack.organisation)}</bdi>
    </h3>
    <p class="small soft">
      {page.sources[from]} {page.unchecked}
    </p>
    <dl class="parts">
      {packKeys
        .filter((key) => pack[key] !== undefined && !left.includes(key))
        .map((key) => (
          <div key={key}>
            <dt>{nameOf(key)}</dt>
            <dd>
              <bdi>{textOf(pack, key)}</bdi>
            </dd>
          </div>
        ))}
    </dl>
    <Review day={pack.reviewDate} />
    <p class="small soft">{page.print(shortPrint(fingerprint))}</p>
  </div>
);
