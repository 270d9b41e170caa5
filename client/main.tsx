import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { listenToKeys } from './actions/listen-to-keys.ts';
import { api } from './api/client.ts';
import { startEffects } from './state/effects.ts';
import { dispatch, store } from './state/store.ts';
import { syncAddress } from './state/sync-address.ts';
import { App } from './ui/app.tsx';
import { markReady } from './ui/mark-ready.ts';

const container = document.getElementById('root');
if (container === null) throw new Error('The page has no element #root.');

syncAddress(store, dispatch);
startEffects(store, dispatch);
markReady(store);
listenToKeys(store, dispatch);

createRoot(container).render(
  <Provider value={api}>
    <App />
  </Provider>,
);
