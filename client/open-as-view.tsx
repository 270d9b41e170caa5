import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { idsInAnswer } from './ids-in-answer.ts';

/** The API's ceiling for `nodes`. */
const idsPerQuestion = 200;
/** Ids that are looked up: more entities than that are drawn as groups. */
const mostIds = 2_000;

const whatTheyAre = `query WhatTheyAre($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Entity { id }
    ... on Document { entity { id } }
    ... on Link { subject { id } object { id } }
    ... on Claim { subject { id } object { ... on Entity { id } } }
  }
}`;

/** Ids of the entities that these ids name, or that links and claims of these ids are about. */
async function entitiesOf(ids: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (let from = 0; from < ids.length; from += idsPerQuestion) {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: whatTheyAre,
        variables: { ids: ids.slice(from, from + idsPerQuestion) },
      }),
    });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: { message: string }[] };
    if (data === undefined || data === null)
      throw new Error(errors?.[0]?.message ?? 'The server gave no answer.');
    for (const id of idsInAnswer(data)) found.add(id);
  }
  return [...found];
}

/** The explorer's address of a picture of what an answer speaks of. @throws Error when it names nothing, in words */
async function addressOf(answer: string): Promise<string> {
  const ids = idsInAnswer((JSON.parse(answer) as { data?: unknown }).data);
  if (ids.length === 0)
    throw new Error('The answer holds no ids. Ask for “id” of entities, links or claims.');
  if (ids.length > mostIds)
    throw new Error(
      `The answer holds ${ids.length} ids, and at most ${mostIds} can be opened. Ask for smaller pages.`,
    );
  const entities = await entitiesOf(ids);
  if (entities.length === 0) throw new Error('No id of the answer is of an entity, a link or a claim.');
  return `/?${new URLSearchParams(entities.map((id) => ['add', id]))}`;
}

/** Opens what the answer on screen speaks of, as a picture, in a page of its own. */
export function OpenAsView() {
  const answer = useGraphiQL(({ responseEditor }) => responseEditor);
  const [problem, setProblem] = useState('');
  const open = async (): Promise<void> => {
    try {
      setProblem('');
      const text = answer?.getValue() ?? '';
      if (text === '') throw new Error('There is no answer yet. Run a question first.');
      window.open(await addressOf(text), '_blank', 'noopener');
    } catch (error) {
      setProblem(error instanceof SyntaxError ? 'This is no answer in JSON.' : (error as Error).message);
    }
  };
  return (
    <>
      <ToolbarButton label="Open the answer as a picture" onClick={() => void open()}>
        <svg
          viewBox="0 0 24 24"
          className="graphiql-toolbar-icon"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          aria-hidden="true"
        >
          <circle cx="6" cy="17" r="3" />
          <circle cx="18" cy="17" r="3" />
          <circle cx="12" cy="6" r="3" />
          <path d="M7.5 14.5 10.7 8.7M16.5 14.5 13.3 8.7M9 17h6" />
        </svg>
      </ToolbarButton>
      {problem !== '' && (
        <p className="open-problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
