import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';

/** The files of `examples/queries`, put into the page when it is built: the console works without a network. */
const files = import.meta.glob<string>('../examples/queries/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

interface Example {
  /** The question in words: the file's first line. */
  readonly title: string;
  readonly text: string;
  /** Of its operation. */
  readonly name: string;
}

const nameOf = (text: string): string => /^(?:query|mutation|subscription)\s+(\w+)/mu.exec(text)?.[1] ?? '';

const examples: readonly Example[] = Object.entries(files)
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([, text]) => ({
    text,
    title: (text.split('\n')[0] ?? '').replace(/^#\s*/u, ''),
    name: nameOf(text),
  }));

/** What the console opens with. */
export const firstExample = examples[0]?.text ?? '';

function ExampleList() {
  const { addTab, setOperationName } = useGraphiQLActions();
  const editor = useGraphiQL(({ queryEditor }) => queryEditor);
  const open = ({ text, name }: Example): void => {
    // In a tab of its own: what somebody has written is not written over.
    addTab();
    editor?.setValue(text);
    // The editor reads its text a moment later; who is quicker would run the operation of the tab before.
    setOperationName(name);
  };
  return (
    <section aria-label="Example questions">
      <h2 className="example-queries-title">Questions</h2>
      <ul className="example-queries">
        {examples.map((example) => (
          <li key={example.title}>
            <button type="button" className="graphiql-un-styled" onClick={() => open(example)}>
              {example.title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A panel beside the editor: a question a researcher asks, a click, and it stands in the editor. */
export const exampleQueries: GraphiQLPlugin = {
  title: 'Example questions',
  icon: () => (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.8" aria-hidden="true">
      <path d="M9.2 9a2.9 2.9 0 1 1 4.4 2.5c-1 .6-1.6 1.2-1.6 2.4M12 17.2v.1" />
      <circle cx="12" cy="12" r="9" />
    </svg>
  ),
  content: ExampleList,
};
