import { createRoot } from 'react-dom/client';
import { type Capsule, capsuleId } from './export/capsule.ts';
import { CapsulePage } from './standalone/capsule-page.tsx';
import { direction, language, say } from './texts/say.ts';
import { applyTheme, readTheme } from './ui/theme-choice.ts';

const root = document.getElementById('root');
const data = document.getElementById(capsuleId);
if (root === null || data === null) throw new Error(`The page has no element #root or #${capsuleId}.`);

document.documentElement.lang = language;
document.documentElement.dir = direction;
applyTheme(readTheme());
const text = data.textContent.trim();
// The page as the build makes it holds nothing; what a file holds was written by an explorer.
const page =
  text === '' ? <p>{say('capsule.empty')}</p> : <CapsulePage capsule={JSON.parse(text) as Capsule} />;
createRoot(root).render(page);
