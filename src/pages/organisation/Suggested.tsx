import { bodies } from '../../guidance/bodies';
import { siteById } from '../../sites';
import { organisationTexts as t } from '../../texts/en/organisation';
import { organisationPageTexts as page } from '../../texts/en/organisation-page';
import { goTo } from '../app/route';
import { Framed } from './Says';
import { useOrganisation, useUsed } from './useOrganisation';

/** Sites that the organisation in use suggests: named, and no more. */
export function SuggestedSites() {
  const pack = useUsed();
  const names = (pack?.sites ?? []).flatMap((id) => siteById(id)?.name ?? []);
  if (!pack || names.length === 0) return null;
  return (
    <Framed title={page.suggestsSites(pack.organisation)}>
      <p>{names.join(', ')}</p>
      <p class="small">{page.suggestsSitesMore}</p>
    </Framed>
  );
}

/** Whose guidance it suggests, beside the worker's own choice. */
export function SuggestedBody() {
  const pack = useUsed();
  if (!pack?.regulator) return null;
  const { name, short } = bodies[pack.regulator];
  const body = name === short ? name : `${name} (${short})`;
  return (
    <p class="small soft">
      <bdi>{page.suggestsBody(pack.organisation, body)}</bdi>
    </p>
  );
}

/** The way to all that comes from an organisation. */
export function OrganisationLine() {
  const used = useOrganisation()?.used;
  return (
    <section class="stack tight" aria-labelledby="organisation">
      <h2 id="organisation">{page.title}</h2>
      <p>{used ? t.from(used.pack.organisation) : page.none}</p>
      <div>
        <button type="button" onClick={() => goTo('/organisation')}>
          {page.open}
        </button>
      </div>
    </section>
  );
}
