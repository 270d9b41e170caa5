import { boxOf } from '../../graph/layouts/box-of.ts';
import { lookOfGroup } from '../../graph/look-of-group.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import type { Scene } from '../../state/select-scene.ts';

/** About how large a picture is at a zoom of 1, in CSS pixels, without what stands around it. */
export function sizeOfPicture({ nodes }: Scene): { readonly width: number; readonly height: number } {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const node of nodes) {
    if (node.point === null) continue;
    const { width, height, drop } = boxOf(nameOfShown(node), node.group && lookOfGroup(node.group).size);
    left = Math.min(left, node.point.x - width / 2);
    right = Math.max(right, node.point.x + width / 2);
    top = Math.min(top, node.point.y + drop - height / 2);
    bottom = Math.max(bottom, node.point.y + drop + height / 2);
  }
  return { width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}
