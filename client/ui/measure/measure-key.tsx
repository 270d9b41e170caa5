import { sceneOf } from '../../state/scene-of.ts';
import { useSelect } from '../../state/store.ts';
import { MeasureScale } from './measure-scale.tsx';

/** What is measured of the picture on screen. */
export const MeasureKey = () => <MeasureScale scene={useSelect(sceneOf)} />;
