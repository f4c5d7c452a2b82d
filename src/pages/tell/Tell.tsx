import { useSignal } from '@preact/signals';
import { type Answers, type QuestionId, questionIds, questions } from '../../declaration/choices';
import { composeDeclaration } from '../../declaration/compose';
import { appTexts } from '../../texts/en/app';
import { common } from '../../texts/en/common';
import { Choices } from '../../ui/Choices';
import { CopyText } from '../../ui/CopyText';
import { PageHeading } from '../app/PageHeading';
import { ManagerPart, PrintedHead } from './ManagerPart';
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

/** Enough for all of it on a phone, where a line takes some forty letters. */
const rowsFor = (text: string): number =>
  text.split('\n').reduce((rows, line) => rows + 1 + Math.floor(line.length / 42), 0);

/** Helps the worker to tell their manager about a connection, in words that name no one. */
export function Tell() {
  const answers = useSignal<Answers>({});
  const text = composeDeclaration(answers.value);
  return (
    <>
      <div class="no-print">
        <PageHeading text={t.title} />
      </div>
      <p class="no-print">{t.lead}</p>
      <div class="no-print">
        <button type="button" onClick={() => document.getElementById('result')?.focus()}>
          {t.skip}
        </button>
      </div>
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
            clear={{
              label: t.clear,
              press: () => {
                answers.value = { ...answers.value, [id]: [] };
              },
            }}
            choose={(value) => {
              answers.value = toggled(answers.value, id, value);
            }}
          />
        ))}
      </div>
      <section class="sheet stack tight" aria-labelledby="result">
        <h2 id="result" class="no-print" tabIndex={-1}>
          {t.result}
        </h2>
        <PrintedHead />
        <p class="small no-print">{t.resultLead}</p>
        <div class="no-print">
          <CopyText label={t.result} text={text} rows={rowsFor(text)} />
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
