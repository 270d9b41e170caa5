import 'graphiql/setup-workers/vite';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './graphiql.css';

/** What the console opens with: claims, each with its ladder and its words. */
const example = `# Who says what, in which words, on whose authority.
# Run it with Ctrl+Enter; every field is described under "Docs".
{
  claims(first: 5) {
    nodes {
      sentence
      voices { rung stance scope speaker { name } }
      evidence { quote start end document { name } }
    }
  }
}
`;

const container = document.getElementById('graphiql');
if (container === null) throw new Error('The page has no element #graphiql.');

const fetcher = createGraphiQLFetcher({ url: '/graphql' });
createRoot(container).render(<GraphiQL fetcher={fetcher} defaultQuery={example} />);
