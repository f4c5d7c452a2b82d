import { type Signal, signal, useSignal } from '@preact/signals';
import { longestField, type Person, type Role, roles } from '../../plan/shapes';
import { peopleTexts as t } from '../../texts/en/people';
import { privateField } from '../../ui/private-field';
import { takeFocus } from '../../ui/take-focus';

/** A person as they are being written. */
export interface Begun {
  /** The person to change; without one it is a new one. */
  from: Person | undefined;
  role: Signal<Role | ''>;
  name: Signal<string>;
  reach: Signal<string>;
}
export const begin = (from?: Person): Begun => ({
  from,
  role: signal(from?.role ?? ''),
  name: signal(from?.name ?? ''),
  reach: signal(from?.reach ?? ''),
});

interface Props {
  begun: Begun;
  keep: (person: Person) => void;
  cancel: () => void;
}

/** What is wrong with what was typed, in a sentence; empty when nothing is. */
function faultOf(role: Role | '', fields: readonly { label: string; value: string }[]): string {
  if (!role) return t.pickRole;
  const long = fields.find(({ value }) => value.length > longestField);
  return long ? t.tooLong(long.label, long.value.length - longestField) : '';
}

/** Role, name and how to reach them. Only the role is needed, and nothing typed is ever lost. */
export function PersonForm({ begun: { from, role, name, reach }, keep, cancel }: Props) {
  const fault = useSignal('');

  const save = (event: Event) => {
    event.preventDefault();
    const person = { name: name.value.trim(), reach: reach.value.trim() };
    fault.value = faultOf(role.value, [
      { label: t.name, value: person.name },
      { label: t.reach, value: person.reach },
    ]);
    if (!fault.value && role.value) keep({ ...person, role: role.value });
  };

  const field = (id: string, label: string, value: typeof name, hint?: string) => (
    <>
      <label for={id}>{label}</label>
      {hint && (
        <p class="small soft" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        type="text"
        {...privateField}
        aria-describedby={hint && `${id}-hint`}
        value={value.value}
        onInput={(event) => {
          value.value = event.currentTarget.value;
          fault.value = '';
        }}
      />
    </>
  );

  return (
    <form class="sheet stack tight" onSubmit={save} noValidate aria-labelledby="person-title">
      <h3 id="person-title">{from ? t.editPerson : t.newPerson}</h3>
      <label for="person-role">{t.role}</label>
      <select
        autocomplete="off"
        id="person-role"
        ref={takeFocus}
        value={role.value}
        onChange={(event) => {
          role.value = event.currentTarget.value as Role | '';
          fault.value = '';
        }}
      >
        <option value="" />
        {roles.map((each) => (
          <option key={each} value={each}>
            {t.roles[each]}
          </option>
        ))}
      </select>
      {field('person-name', t.name, name)}
      {field('person-reach', t.reach, reach, t.reachHint)}
      <p role="alert" class={fault.value ? 'note warm' : ''}>
        {fault.value}
      </p>
      <div class="row">
        <button type="submit" class="main">
          {t.keep}
        </button>
        <button type="button" onClick={cancel}>
          {from ? t.cancel : t.close}
        </button>
      </div>
    </form>
  );
}
