import { useSignal } from '@preact/signals';
import { type Answers, type QuestionId, questionIds, questions } from '../../declaration/choices';
import { composeDeclaration } from '../../declaration/compose';
import { appTexts } from '../../texts/en/app';
import { common } from '../../texts/en/common';
import { Choices } from '../../ui/Choices';
import { CopyText } from '../../ui/CopyText';
import { PageHeading } from '../app/PageHeading';
import { ManagerPart } from './ManagerPart';
import { MyForm } from './MyForm';
import './tell.css';

const t = appTexts.tell;

function toggled(answers: Answers, id: QuestionId, value: string): Answers {
  const before = answers[id] ?? [];
  const question = questions[id];
  if (!('many' in question)) return { ...answers, [id]: [value] };
  const without = before.filter((other) => other !== value);
  return { ...answers, [id]: without.length < before.length ? without : [...before, value] };
}

/** Helps the worker to tell their manager about a connection, in words that name no one. */
export function Tell() {
  const answers = useSignal<Answers>({});
  const text = composeDeclaration(answers.value);
  return (
    <>
      <PageHeading text={t.title} />
      <p class="no-print">{t.lead}</p>
      <div class="stack no-print">
        {questionIds.map((id) => (
          <Choices
            key={id}
            name={id}
            title={questions[id].title}
            many={'many' in questions[id]}
            options={Object.entries(questions[id].options).map(([value, label]) => ({
              value,
              label,
            }))}
            chosen={answers.value[id] ?? []}
            choose={(value) => {
              answers.value = toggled(answers.value, id, value);
            }}
          />
        ))}
      </div>
      <section class="sheet stack tight" aria-labelledby="result">
        <h2 id="result">{t.result}</h2>
        <p class="small no-print">{t.resultLead}</p>
        <div class="no-print">
          <CopyText label={t.result} text={text} rows={10} />
        </div>
        <p class="only-print declaration">{text}</p>
        <ManagerPart />
        <div class="row no-print">
          <button type="button" onClick={() => print()}>
            {common.print}
          </button>
        </div>
        <p class="small soft no-print">{t.keepsNothing}</p>
      </section>
      <MyForm />
      <section class="note stack tight no-print" aria-labelledby="none">
        <h2 id="none">{t.noManagerTitle}</h2>
        <p>{t.noManager}</p>
        <p>{common.danger}</p>
      </section>
      <p class="soft small no-print">{common.notPolicy}</p>
    </>
  );
}
