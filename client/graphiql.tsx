import 'graphiql/setup-workers/vite';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './graphiql.css';
import { exampleQueries, firstExample } from './example-queries.tsx';

const container = document.getElementById('graphiql');
if (container === null) throw new Error('The page has no element #graphiql.');

const fetcher = createGraphiQLFetcher({ url: '/graphql' });
createRoot(container).render(
  <GraphiQL fetcher={fetcher} defaultQuery={firstExample} plugins={[HISTORY_PLUGIN, exampleQueries]} />,
);
