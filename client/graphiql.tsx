import 'graphiql/setup-workers/vite';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './graphiql.css';
import { exampleQueries, firstExample } from './example-queries.tsx';
import { OpenAsView } from './open-as-view.tsx';

const container = document.getElementById('graphiql');
if (container === null) throw new Error('The page has no element #graphiql.');

const fetcher = createGraphiQLFetcher({ url: '/graphql' });
/** A question that the explorer sent here: after the sign, where no server sees it. */
const sent = new URLSearchParams(location.hash.slice(1));
const given = {
  ...(sent.has('query') ? { initialQuery: sent.get('query') ?? '' } : {}),
  ...(sent.has('variables') ? { initialVariables: sent.get('variables') ?? '' } : {}),
};
createRoot(container).render(
  <GraphiQL
    fetcher={fetcher}
    defaultQuery={firstExample}
    plugins={[HISTORY_PLUGIN, exampleQueries]}
    {...given}
  >
    <GraphiQL.Toolbar>
      {({ prettify, merge, copy }) => (
        <>
          {prettify}
          {merge}
          {copy}
          <OpenAsView />
        </>
      )}
    </GraphiQL.Toolbar>
  </GraphiQL>,
);
