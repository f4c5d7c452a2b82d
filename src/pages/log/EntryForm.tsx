import type { Written } from '../../log/entry';
import { type Field, labelOf, templateOf } from '../../log/templates';
import { logTexts, momentNames } from '../../texts/en/log';
import { LookOver } from './LookOver';
import { MonthField } from './MonthField';
import { ShapeField } from './ShapeField';
import { TagsField } from './TagsField';
import { WordsField } from './WordsField';

const t = logTexts.write;

interface Props {
  /** Begins the ids of its fields. */
  id: string;
  written: Written;
  set: (written: Written) => void;
  busy: boolean;
}

/** The boxes of the shape, and those of another shape that hold words, so that none is lost. */
function boxesOf({ template, fields }: Written): Field[] {
  const own = templateOf(template)?.fields ?? [];
  const others = Object.keys(fields).filter((id) => !own.some((field) => field.id === id));
  return [
    ...own,
    ...others.map((id) => ({ id, label: labelOf(id) || t.yourWords, hint: t.leftOver })),
  ];
}

/** Boxes that stayed empty don't come along to another shape. */
const inShape = (written: Written, template: string): Written => ({
  ...written,
  template,
  fields: Object.fromEntries(Object.entries(written.fields).filter(([, text]) => text.trim())),
});

const withoutMoment = ({ moment: _, ...written }: Written): Written => written;

/** All there is to fill in for an entry. */
export function EntryForm({ id, written, set, busy }: Props) {
  const { template, fields, moment } = written;
  const boxes = boxesOf(written);
  const parts = boxes.map((box) => ({ ...box, text: fields[box.id] ?? '' }));
  return (
    <>
      <ShapeField id={id} chosen={template} choose={(chosen) => set(inShape(written, chosen))} />
      {moment && (
        <p class="row small">
          {t.moment(momentNames[moment])}
          <button type="button" class="plain" onClick={() => set(withoutMoment(written))}>
            {t.momentDrop}
          </button>
        </p>
      )}
      {parts.map((box, index) => (
        <WordsField
          key={box.id}
          id={`${id}-${box.id}`}
          label={box.label}
          hint={box.hint}
          text={box.text}
          type={(text) => set({ ...written, fields: { ...fields, [box.id]: text } })}
          large={index === 0}
          readOnly={busy}
        />
      ))}
      <TagsField
        id={id}
        template={template}
        tags={written.tags}
        set={(tags) => set({ ...written, tags })}
      />
      <MonthField id={id} month={written.month} set={(month) => set({ ...written, month })} />
      <LookOver id={id} parts={parts} />
    </>
  );
}
