import type { ComponentProps } from 'react';
import Markdown from 'react-markdown';

/** Headings of a slide's text stand below its title. */
const heading = ({ children }: ComponentProps<'h3'>) => <h3>{children}</h3>;

/** A link leads out of the story, and tells nobody where it came from. */
const link = ({ href, children }: ComponentProps<'a'>) => (
  <a href={href} target="_blank" rel="noreferrer noopener">
    {children}
  </a>
);

/** A picture of somewhere else is not fetched: it would tell its server who reads, and say what no claim does. */
const image = ({ alt }: ComponentProps<'img'>) => <em>{alt}</em>;

const components = {
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  a: link,
  img: image,
};

/** Markdown as elements of the page. HTML in it is text; addresses that run something lead nowhere. */
export const MarkedText = ({ text }: { readonly text: string }) => (
  <div className="marked-text">
    <Markdown components={components}>{text}</Markdown>
  </div>
);
