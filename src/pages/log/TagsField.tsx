import { tagName } from '../../log/tags';
import { templateOf } from '../../log/templates';
import { logTexts } from '../../texts/en/log';
import { Choices } from '../../ui/Choices';
import { toggled } from '../../ui/toggled';

interface Props {
  id: string;
  template: string;
  tags: readonly string[];
  set: (tags: string[]) => void;
}

/** What the entry is about, from the shape's own list; what was chosen in another shape stays. */
export function TagsField({ id, template, tags, set }: Props) {
  const own = templateOf(template)?.tags;
  const offered = [...new Set([...Object.keys(own?.tags ?? {}), ...tags])];
  if (offered.length === 0) return null;
  return (
    <Choices
      title={own?.title ?? logTexts.find.tag}
      name={`${id}-tags`}
      options={offered.map((value) => ({ value, label: tagName(value) }))}
      chosen={tags}
      choose={(tag) => set(toggled(tags, tag))}
      many
    />
  );
}
