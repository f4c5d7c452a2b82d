interface Props<Id extends string> {
  options: readonly { id: Id; label: string }[];
  choose: (id: Id) => void;
}

/** The answers to one question, each a button: one press, and no second one to confirm it. */
export const Ask = <Id extends string>({ options, choose }: Props<Id>) => (
  <div class="grid stack tight">
    {options.map(({ id, label }) => (
      <button key={id} type="button" class="wide" onClick={() => choose(id)}>
        {label}
      </button>
    ))}
  </div>
);
