import { useEffect, useState } from 'react';
import { Button, Heading } from 'react-aria-components';
import { type Weight, weighQuestion } from '../../api/weigh-question.ts';
import { type Question, questionsOf } from '../../state/questions-of.ts';
import { dispatch, store } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { ModalDialog } from '../modal-dialog.tsx';
import { useCopy } from '../use-copy.ts';
import './question.css';

const close = (): void => dispatch({ type: 'sheet-closed' });

/** Where the console opens with a question. What follows the sign stays in the browser, however long it is. */
const consoleOf = ({ text, variables }: Question): string =>
  `/graphql#${new URLSearchParams({ query: text, variables: JSON.stringify(variables, null, 2) })}`;

/** What a question weighs, in words: it is asked to find out. */
function WeightWords({ text, variables }: Question) {
  const [weight, setWeight] = useState<Weight | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    weighQuestion(text, variables).then(setWeight, (error: Error) => setProblem(error.message));
  }, [text, variables]);
  return (
    <p className="soft-note" role="status">
      {problem !== ''
        ? say('question.refused', { why: problem })
        : weight === null
          ? say('question.weighing')
          : say('question.weight', { objects: weight.objects, limit: weight.limit })}
    </p>
  );
}

function QuestionText(question: Question) {
  const { isCopied, copy } = useCopy();
  const variables = JSON.stringify(question.variables, null, 2);
  return (
    <section className="question">
      <h3>{say(`question.${question.about}`)}</h3>
      <WeightWords {...question} />
      <textarea
        readOnly
        rows={12}
        dir="ltr"
        lang="en"
        aria-label={say('question.text')}
        value={question.text}
      />
      <textarea
        readOnly
        rows={5}
        dir="ltr"
        lang="en"
        aria-label={say('question.variables')}
        value={variables}
      />
      <div className="question-buttons">
        <Button
          className="button"
          onPress={() => copy(JSON.stringify({ query: question.text, variables: question.variables }))}
        >
          {say(isCopied ? 'saved.copied' : 'question.copy')}
        </Button>
        <a className="plain-button" href={consoleOf(question)} target="_blank" rel="noreferrer">
          {say('question.console')}
        </a>
      </div>
    </section>
  );
}

/** The questions in GraphQL that yield what is drawn as the dialog opens, with what each weighs. */
export function QuestionDialog() {
  const [questions] = useState(() => questionsOf(store.getState()));
  return (
    <ModalDialog onClose={close}>
      <Heading slot="title">{say('action.showQuestion')}</Heading>
      <p className="soft-note">{say('question.note')}</p>
      {questions.map((question) => (
        <QuestionText key={JSON.stringify([question.about, question.variables])} {...question} />
      ))}
    </ModalDialog>
  );
}
