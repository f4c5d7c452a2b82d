import {
  firstQuestions,
  moreQuestions,
  type QuestionId,
  questions,
} from '../../declaration/choices';
import { tellTexts as t } from '../../texts/en/tell';
import { Choices } from '../../ui/Choices';
import { Identifying } from '../../ui/Identifying';
import { privateField } from '../../ui/private-field';
import { AboutMe } from './AboutMe';
import { change, choose, clear, draft } from './draft';

const Question = ({ id }: { id: QuestionId }) => (
  <Choices
    name={id}
    title={questions[id].title}
    many={'many' in questions[id]}
    options={Object.entries(questions[id].options).map(([value, label]) => ({ value, label }))}
    chosen={draft.value.answers[id] ?? []}
    clear={{ label: t.clear, press: () => clear(id) }}
    choose={(value) => choose(id, value)}
  />
);

/** What a declaration can say: a few questions, and more for who wants them. None is required. */
export const Questions = () => (
  <div class="stack no-print questions">
    {firstQuestions.map((id) => (
      <Question key={id} id={id} />
    ))}
    <details>
      <summary>{t.more}</summary>
      <div class="stack">
        {moreQuestions.map((id) => (
          <Question key={id} id={id} />
        ))}
        <AboutMe />
        <div class="stack tight">
          <label for="add">{t.add}</label>
          <textarea
            id="add"
            rows={4}
            aria-describedby="add-names"
            {...privateField}
            value={draft.value.more}
            onInput={(event) => change({ more: event.currentTarget.value })}
          />
          <Identifying id="add-names" text={draft.value.more} />
        </div>
      </div>
    </details>
  </div>
);
