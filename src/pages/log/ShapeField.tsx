import { firstPlace } from '../../guidance/place';
import type { ReferenceId } from '../../guidance/references';
import { type Template, templateOf, templatesFor } from '../../log/templates';
import { logTexts } from '../../texts/en/log';
import { useSettings } from '../../ui/useSettings';
import { SourceCard } from '../guidance/SourceCard';

const t = logTexts.write;

const Options = ({ of }: { of: readonly Template[] }) =>
  of.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));

/** Which questions there are, the worker's own kind of work first, and what they rest on. */
export function ShapeField(props: { id: string; chosen: string; choose: (id: string) => void }) {
  const { id, chosen, choose } = props;
  const place = useSettings().value?.place ?? firstPlace;
  const { mine, others } = templatesFor(place);
  const template = templateOf(chosen);
  return (
    <div class="stack tight">
      <div class="field">
        <label for={`${id}-shape`}>{t.shape}</label>
        <select
          autocomplete="off"
          id={`${id}-shape`}
          value={chosen}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          {!template && <option value={chosen}>{logTexts.list.plain}</option>}
          <optgroup label={t.shapeMine}>
            <Options of={mine} />
          </optgroup>
          <optgroup label={t.shapeOthers}>
            <Options of={others} />
          </optgroup>
        </select>
      </div>
      {template && <p class="small soft">{template.lead}</p>}
      {template && template.id !== 'quick' && <AboutShape template={template} />}
    </div>
  );
}

const AboutShape = ({ template: { from, note } }: { template: Template }) => {
  const sources = from.filter((source): source is ReferenceId => source !== 'ours');
  return (
    <details class="about-source">
      <summary class="small">{t.aboutShape}</summary>
      {note && <p class="small">{note}</p>}
      {sources.length === 0 && !note && <p class="small">{t.ours}</p>}
      {sources.map((source) => (
        <SourceCard key={source} id={source} />
      ))}
    </details>
  );
};
