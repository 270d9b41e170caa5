import { useState } from 'react';
import { Button } from 'react-aria-components';
import { say } from '../../texts/say.ts';
import { useCopy } from '../use-copy.ts';

const sides = {
  width: { usual: 800, least: 240, most: 2000 },
  height: { usual: 600, least: 200, most: 2000 },
};
type Side = keyof typeof sides;

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A frame for somebody's page, as its source. */
export const frameCode = (address: string, title: string, width: number, height: number): string =>
  `<iframe src="${escapeAttribute(address)}" width="${width}" height="${height}" title="${escapeAttribute(title)}" loading="lazy" style="border:0"></iframe>`;

const within = (side: Side, value: number): number =>
  Math.min(sides[side].most, Math.max(sides[side].least, Math.round(value) || sides[side].usual));

/** The source of a frame, and the frame as it will be. */
export function EmbedCode({ address, title }: { readonly address: string; readonly title: string }) {
  const [asked, setAsked] = useState({
    width: String(sides.width.usual),
    height: String(sides.height.usual),
  });
  const { isCopied, copy } = useCopy();
  const [width, height] = [within('width', Number(asked.width)), within('height', Number(asked.height))];
  const code = frameCode(address, title, width, height);
  return (
    <div className="publish-embed">
      <p className="publish-sides">
        {(['width', 'height'] as const).map((side) => (
          <label key={side} className="field">
            {say(`publish.${side}`)}
            <input
              type="number"
              min={sides[side].least}
              max={sides[side].most}
              value={asked[side]}
              onChange={(event) => setAsked({ ...asked, [side]: event.target.value })}
            />
          </label>
        ))}
      </p>
      <p className="saved-link field">
        <input
          readOnly
          aria-label={say('publish.code')}
          value={code}
          onFocus={(event) => event.target.select()}
        />
        <Button className="button" onPress={() => copy(code)}>
          {say(isCopied ? 'saved.copied' : 'publish.copyCode')}
        </Button>
      </p>
      <div className="publish-frame">
        <iframe src={address} title={say('publish.frame')} width={width} height={height} />
      </div>
    </div>
  );
}
